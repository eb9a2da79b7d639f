package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Placement;
import dev.parlor.ai.canvas.Spot;
import dev.parlor.ai.canvas.Trace;

/** A pair of wings, the near one whole, the far one smaller and in the shade. */
final class Wings {
    private final Joints joints;
    private final boolean bat;

    Wings(Joints joints, boolean bat) {
        this.joints = joints;
        this.bat = bat;
    }

    void draw(Relief relief, Wardrobe wardrobe) {
        Outline wing = bat ? batWing() : mothWing();
        relief.part(wing.placed(far()), wardrobe.lining(), 12);
        relief.part(wing.placed(near()), wardrobe.cloth(), 14);
        relief.ink(ribs().placed(near()), 3.4);
        relief.ink(ribs().placed(far()), 2.6);
    }

    private Placement near() {
        Spot root = joints.trunk(0.84, -6);
        return Placement.turn(joints.tilt() * 0.5 - 6, 0, 0).then(Placement.move(root.x(), root.y()));
    }

    private Placement far() {
        Spot root = joints.trunk(0.84, 8);
        return Placement.scale(-0.8, 0.92)
                .then(Placement.turn(joints.tilt() * 0.5 + 10, 0, 0))
                .then(Placement.move(root.x(), root.y()));
    }

    private Outline ribs() {
        return bat
                ? Outline.lines(0, 0, -112, -118, -186, 40)
                        .with(Outline.lines(-112, -118, -120, 76))
                        .with(Outline.lines(-112, -118, -58, 92))
                : Outline.ellipse(-96, -66, 24, 22)
                        .with(Outline.ellipse(-96, -66, 10, 9))
                        .with(Outline.lines(-10, 6, -60, 84));
    }

    private static Outline batWing() {
        return Trace.from(0, -10)
                .curve(-40, -60, -80, -90, -106, -136)
                .to(-112, -156)
                .to(-120, -130)
                .curve(-170, -90, -190, -20, -186, 46)
                .curve(-170, 34, -140, 40, -122, 82)
                .curve(-110, 62, -76, 62, -58, 98)
                .curve(-50, 70, -20, 60, 0, 40)
                .closed();
    }

    private static Outline mothWing() {
        return Trace.from(0, -6)
                .curve(-40, -80, -110, -130, -176, -128)
                .curve(-184, -60, -160, -6, -96, 16)
                .curve(-130, 40, -120, 104, -84, 128)
                .curve(-54, 120, -20, 70, 0, 40)
                .closed();
    }
}
