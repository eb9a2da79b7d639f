package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Spot;
import dev.parlor.ai.canvas.Trace;

/** Cloth from the waist to the ground, or to where it becomes smoke. */
final class Gown {
    private final Build build;
    private final Joints joints;

    Gown(Build build, Joints joints) {
        this.build = build;
        this.joints = joints;
    }

    /** How low it hangs where it does not touch the ground. */
    double low() {
        return build == Build.SPECTRAL ? -60 : -8;
    }

    Outline outline() {
        return build == Build.SPECTRAL ? wisp() : skirt();
    }

    Outline folds() {
        Spot top = joints.trunk(-0.05, 6);
        return Outline.lines(top.x() - 6, top.y(), -16, low())
                .with(Outline.lines(top.x() + 12, top.y(), 22, low() - 4))
                .with(Outline.lines(top.x() - 18, top.y() + 10, -44, low() - 6));
    }

    private Outline skirt() {
        Spot rear = joints.trunk(0.2, -build.waist());
        Spot lead = joints.trunk(0.2, build.waist());
        double front = joints.leadLeg().end().x() + 40;
        double back = joints.rearLeg().end().x() - 40;
        return Trace.from(rear.x(), rear.y())
                .curve(rear.x() - 12, rear.y() + 70, back + 6, -70, back, -2)
                .to(back + 26, -12)
                .to(back + 44, 2)
                .to((back + front) / 2 - 8, -6)
                .to((back + front) / 2 + 12, 4)
                .to(front - 34, -8)
                .to(front, 0)
                .curve(front - 8, -80, lead.x() + 14, lead.y() + 70, lead.x(), lead.y())
                .closed();
    }

    private Outline wisp() {
        Spot rear = joints.trunk(0.2, -build.waist());
        Spot lead = joints.trunk(0.2, build.waist());
        return Trace.from(rear.x(), rear.y())
                .curve(rear.x() - 44, rear.y() + 50, rear.x() - 10, -60, -70, -34)
                .curve(-40, -34, -24, -30, -34, -6)
                .curve(-4, -20, 0, -34, 8, -52)
                .curve(14, -38, 20, -26, 44, -20)
                .curve(30, -60, 62, -80, lead.x() + 26, lead.y() + 60)
                .curve(lead.x() + 30, lead.y() + 40, lead.x() + 8, lead.y() + 20, lead.x(), lead.y())
                .closed();
    }

    /** A stripe from the collar to the hem. */
    Outline panel() {
        double low = low();
        Spot top = joints.trunk(0.94, 8);
        Spot belt = joints.trunk(0.05, 8);
        return Outline.polygon(
                top.x() - 7,
                top.y(),
                top.x() + 9,
                top.y(),
                belt.x() + 10,
                belt.y(),
                14,
                low,
                4,
                low + 6,
                -4,
                low,
                belt.x() - 8,
                belt.y());
    }
}
