package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Bitmap;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Placement;
import dev.parlor.ai.canvas.Spot;
import java.util.List;
import java.util.Optional;

/** A whole fighter that looks to the right: about 390 high, the feet at the origin. */
final class Figure {
    /** A mask that holds a picture is larger by this, so that somebody is recognised. */
    private static final double PICTURED = 1.3;

    /** A near hand so far in front, in arms, is above the face. */
    private static final double REACHING = 0.4;

    private final Features features;
    private final Optional<Bitmap> portrait;
    private final Build build;
    private final Wardrobe wardrobe;

    Figure(Features features, Optional<Bitmap> portrait) {
        this.features = features;
        this.portrait = portrait;
        this.build = features.body().build();
        this.wardrobe = new Wardrobe(features);
    }

    /** From the back to the front. */
    List<Element> elements(Stance stance, Light light) {
        Joints joints = new Joints(build, stance.pose());
        Relief relief = new Relief(light);
        Drapery drapery = new Drapery(features, joints);
        drapery.behind(relief);
        farArms(relief, joints);
        legs(relief, joints, drapery);
        trunk(relief, joints, drapery);
        boolean reaching = stance.pose().rearHand().x() > REACHING;
        if (reaching) {
            head(relief, joints, stance);
            arm(relief, joints.rearArm());
        } else {
            arm(relief, joints.rearArm());
            head(relief, joints, stance);
        }
        return relief.elements();
    }

    private void farArms(Relief relief, Joints joints) {
        if (build == Build.MANY_ARMED) {
            arm(relief, second(joints.leadArm(), 10, 30));
            arm(relief, second(joints.rearArm(), 6, 44));
        }
        arm(relief, joints.leadArm());
    }

    private void trunk(Relief relief, Joints joints, Drapery drapery) {
        new Trunk(features, joints).draw(relief);
        Waist waist = new Waist(features, joints);
        if (features.body().dress() == Dress.ROBE) {
            waist.cord(relief);
        } else {
            drapery.before(relief);
            waist.belt(relief);
        }
    }

    private void legs(Relief relief, Joints joints, Drapery drapery) {
        if (features.body().dress() == Dress.ROBE) {
            if (build != Build.SPECTRAL) {
                relief.part(Limb.boot(joints.leadLeg(), build.legGirth()), wardrobe.boot(), 6);
                relief.part(Limb.boot(joints.rearLeg(), build.legGirth()), wardrobe.boot(), 6);
            }
            drapery.robe(relief);
            return;
        }
        leg(relief, joints.leadLeg());
        leg(relief, joints.rearLeg());
    }

    private void leg(Relief relief, Joints.Chain chain) {
        double girth = build.legGirth();
        relief.part(Limb.leg(chain, girth), wardrobe.legs(), girth * 0.8);
        relief.part(Limb.boot(chain, girth), wardrobe.boot(), girth * 0.5);
        Spot shin = chain.middle().toward(chain.end(), 0.42);
        relief.part(
                Limb.bone(shin, chain.end(), girth * 0.82, girth * 0.84, girth * 0.62), wardrobe.boot(), girth * 0.5);
        if (features.body().dress() == Dress.PLATE) {
            relief.part(Outline.diamond(chain.middle().x(), chain.middle().y(), girth), wardrobe.trim(), 6);
        }
    }

    private void arm(Relief relief, Joints.Chain chain) {
        double girth = build.armGirth();
        double size = girth * 0.78 + 5;
        relief.part(Limb.arm(chain, girth), wardrobe.skin(), girth * 0.8);
        sleeve(relief, chain, girth);
        if (build == Build.BEASTLY) {
            relief.part(
                    Limb.claws(chain, size), new Tint(features.mark(0.95), features.mark(0.85), features.mark(0.6)), 3);
        }
        relief.part(Limb.fist(chain, size), wardrobe.fist(), size * 0.6);
        relief.ink(Limb.knuckles(chain, size), 2.2);
    }

    private void sleeve(Relief relief, Joints.Chain chain, double girth) {
        Spot cuff = chain.root().toward(chain.middle(), 0.86);
        switch (features.body().dress()) {
            case SHIRT ->
                relief.part(
                        Limb.bone(chain.root(), cuff, girth * 1.2, girth * 1.3, girth), wardrobe.sleeve(), girth * 0.7);
            case COAT -> relief.part(Limb.arm(chain, girth * 1.18), wardrobe.sleeve(), girth * 0.8);
            case ROBE -> relief.part(Limb.bell(chain, girth * 1.1), wardrobe.sleeve(), girth);
            case PLATE -> {
                relief.part(Limb.arm(chain, girth * 1.08), wardrobe.sleeve(), girth * 0.7);
                relief.part(
                        Outline.disc(chain.root().x(), chain.root().y(), girth * 1.6), wardrobe.trim(), girth * 0.7);
            }
            case WRESTLER -> relief.part(wrap(chain, girth), wardrobe.trim(), 4);
            case SASH -> relief.part(wrap(chain, girth), wardrobe.cloth(), 4);
        }
    }

    private static Outline wrap(Joints.Chain chain, double girth) {
        return Limb.bone(
                chain.middle().toward(chain.end(), 0.5), chain.end(), girth * 0.98, girth * 0.94, girth * 0.74);
    }

    /** Another arm below an arm. */
    private static Joints.Chain second(Joints.Chain chain, double right, double down) {
        Placement move = Placement.move(right, down);
        return new Joints.Chain(
                moved(chain.root(), move),
                moved(chain.middle(), move).moved(0, 14),
                moved(chain.end(), move).moved(6, 34));
    }

    private static Spot moved(Spot spot, Placement move) {
        return spot.moved(move.e(), move.f());
    }

    private void head(Relief relief, Joints joints, Stance stance) {
        Mask mask = new Mask(features, portrait);
        Spot face = face(stance);
        Placement place = Placement.scale(mask(), mask())
                .then(Placement.turn(joints.tilt(), 0, 0))
                .then(Placement.move(face.x(), face.y()));
        relief.shape(mask.outline().placed(place));
        relief.on(Element.placed(place, mask.elements(relief.light(), stance != Stance.LIMP)));
    }

    /** Where the middle of the face is. */
    Spot face(Stance stance) {
        return new Joints(build, stance.pose()).head().moved(4, -118 * (mask() - build.head()));
    }

    /** How large the mask is drawn. */
    double mask() {
        return build.head() * (portrait.isPresent() ? PICTURED : 1);
    }
}
