package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Placement;
import dev.parlor.ai.canvas.Spot;
import dev.parlor.ai.canvas.Trace;
import dev.parlor.ai.canvas.Whim;

/** Cloth that hangs from a body, and what grows out of its back; all of it streams to the rear. */
final class Drapery {
    private final Features features;
    private final Build build;
    private final Joints joints;
    private final Wardrobe wardrobe;

    Drapery(Features features, Joints joints) {
        this.features = features;
        this.build = features.body().build();
        this.joints = joints;
        this.wardrobe = new Wardrobe(features);
    }

    /** What is behind the body. */
    void behind(Relief relief) {
        switch (features.body().back()) {
            case CAPE -> relief.part(cape(), wardrobe.lining(), 16);
            case BAT_WINGS -> wings(relief, batWing());
            case MOTH_WINGS -> wings(relief, mothWing());
            case TAIL -> relief.part(tail(), wardrobe.skin(), 10);
            case NOTHING -> {}
        }
        if (features.body().dress() == Dress.COAT) {
            relief.part(skirts(1.3), wardrobe.lining(), 14);
        }
    }

    /** What hangs in front of the legs. */
    void before(Relief relief) {
        switch (features.body().dress()) {
            case SASH -> relief.part(apron(), wardrobe.trim(), 8);
            case COAT -> relief.part(tails(), wardrobe.cloth(), 14);
            case WRESTLER -> relief.part(trunks(), wardrobe.cloth(), 12);
            default -> {}
        }
    }

    /** What hides the legs. */
    void robe(Relief relief) {
        Outline robe = build == Build.SPECTRAL ? wisp() : gown();
        relief.part(robe, wardrobe.cloth(), 24);
        Spot top = joints.trunk(-0.05, 6);
        double low = build == Build.SPECTRAL ? -60 : -8;
        relief.ink(
                Outline.lines(top.x() - 6, top.y(), -16, low)
                        .with(Outline.lines(top.x() + 12, top.y(), 22, low - 4))
                        .with(Outline.lines(top.x() - 18, top.y() + 10, -44, low - 6)),
                3);
        relief.part(panel(low), wardrobe.trim(), 5);
    }

    private Outline gown() {
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

    private Outline panel(double low) {
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

    private Outline cape() {
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

    private void wings(Relief relief, Outline wing) {
        Spot root = joints.trunk(0.84, -6);
        double lean = joints.tilt() * 0.5;
        Placement near = Placement.turn(lean - 6, 0, 0).then(Placement.move(root.x(), root.y()));
        Placement far = Placement.scale(-0.8, 0.92)
                .then(Placement.turn(lean + 10, 0, 0))
                .then(Placement.move(root.x() + 14, root.y()));
        relief.part(wing.placed(far), wardrobe.lining(), 12);
        relief.part(wing.placed(near), wardrobe.cloth(), 14);
        Outline ribs = features.body().back() == Back.BAT_WINGS
                ? Outline.lines(0, 0, -112, -118, -186, 40)
                        .with(Outline.lines(-112, -118, -120, 76))
                        .with(Outline.lines(-112, -118, -58, 92))
                : Outline.ellipse(-96, -66, 24, 22)
                        .with(Outline.ellipse(-96, -66, 10, 9))
                        .with(Outline.lines(-10, 6, -60, 84));
        relief.ink(ribs.placed(near), 3.4);
        relief.ink(ribs.placed(far), 2.6);
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

    private Outline tail() {
        Spot root = joints.trunk(0.02, -build.hip() * 0.6);
        return Trace.from(root.x(), root.y() - 16)
                .curve(root.x() - 70, root.y() - 6, root.x() - 120, -20, root.x() - 160, -90)
                .curve(root.x() - 166, -122, root.x() - 132, -134, root.x() - 126, -100)
                .to(root.x() - 144, -92)
                .curve(root.x() - 110, -44, root.x() - 80, -2, root.x() + 6, root.y() + 26)
                .closed();
    }

    private Outline skirts(double length) {
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

    private Outline tails() {
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

    private Outline apron() {
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

    private Outline trunks() {
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
