package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Spot;
import dev.parlor.ai.canvas.Trace;
import dev.parlor.ai.canvas.Whim;

/** The outlines of what hangs from a body; all of it streams to the rear. */
final class Cloth {
    private final Features features;
    private final Build build;
    private final Joints joints;

    Cloth(Features features, Joints joints) {
        this.features = features;
        this.build = features.body().build();
        this.joints = joints;
    }

    Outline cape() {
        Spot rear = joints.trunk(0.96, -build.shoulder() * 0.9);
        Spot lead = joints.trunk(0.98, build.shoulder() * 0.6);
        double swing = features.whim().between("swing", 60, 120);
        return Trace.from(lead.x(), lead.y())
                .to(rear.x(), rear.y())
                .curve(rear.x() - 30, rear.y() + 70, rear.x() - swing, -170, rear.x() - swing - 30, -40)
                .to(rear.x() - swing + 8, -62)
                .to(rear.x() - swing + 22, -22)
                .to(rear.x() - swing + 54, -48)
                .to(-30, -16)
                .to(6, -44)
                .to(build.hip() + 14, -20)
                .curve(build.hip() + 20, -120, lead.x() + 10, lead.y() + 90, lead.x(), lead.y())
                .closed();
    }

    Outline tail() {
        Spot root = joints.trunk(0.02, -build.hip() * 0.6);
        return Trace.from(root.x(), root.y() - 16)
                .curve(root.x() - 70, root.y() - 6, root.x() - 120, -20, root.x() - 160, -90)
                .curve(root.x() - 166, -122, root.x() - 132, -134, root.x() - 126, -100)
                .to(root.x() - 144, -92)
                .curve(root.x() - 110, -44, root.x() - 80, -2, root.x() + 6, root.y() + 26)
                .closed();
    }

    Outline skirts(double length) {
        Spot belt = joints.hip();
        double low = belt.y() * (1 - 0.62 * length);
        return Outline.polygon(
                belt.x() - build.hip(),
                belt.y() - 10,
                belt.x() + build.hip(),
                belt.y() - 10,
                belt.x() + build.hip() + 6,
                low,
                belt.x() - 20,
                low + 12,
                belt.x() - build.hip() - 44,
                low + 4);
    }

    Outline tails() {
        Spot belt = joints.hip();
        Whim whim = features.whim();
        double sway = whim.between("sway", 20, 56);
        double low = belt.y() * 0.3;
        return Outline.polygon(
                        belt.x() - build.hip() * 1.06,
                        belt.y() - 18,
                        belt.x() - build.hip() * 0.2,
                        belt.y() - 14,
                        belt.x() - build.hip() * 0.5,
                        low + 10,
                        belt.x() - build.hip() - sway * 0.4,
                        low + 24,
                        belt.x() - build.hip() - sway,
                        low - 4)
                .with(Outline.polygon(
                        belt.x() + build.hip() * 0.52,
                        belt.y() - 14,
                        belt.x() + build.hip() * 0.98,
                        belt.y() - 18,
                        belt.x() + build.hip() * 1.2 + 8,
                        low - 10,
                        belt.x() + build.hip() * 0.9,
                        low + 8));
    }

    Outline apron() {
        Spot belt = joints.trunk(0.02, 4);
        double half = build.hip() * 0.44;
        double low = joints.hip().y() * 0.36;
        return Outline.polygon(
                belt.x() - half,
                belt.y(),
                belt.x() + half,
                belt.y(),
                belt.x() + half * 0.9 - 10,
                low,
                belt.x() + 4,
                low - 14,
                belt.x() - 8,
                low + 12,
                belt.x() - half * 1.1 - 12,
                low - 6);
    }

    Outline trunks() {
        Spot rear = joints.rearLeg().root().toward(joints.rearLeg().middle(), 0.34);
        Spot lead = joints.leadLeg().root().toward(joints.leadLeg().middle(), 0.34);
        Spot left = joints.trunk(0.08, -build.hip());
        Spot right = joints.trunk(0.08, build.hip() * 0.9);
        double girth = build.legGirth() * 1.2;
        Spot fork = joints.trunk(-0.16, 2);
        return Outline.polygon(
                left.x(),
                left.y(),
                right.x(),
                right.y(),
                lead.x() + girth,
                lead.y() - 4,
                lead.x() - girth * 0.7,
                lead.y() + 8,
                fork.x(),
                fork.y(),
                rear.x() + girth * 0.7,
                rear.y() + 8,
                rear.x() - girth,
                rear.y() - 4);
    }
}
