package dev.parlor.ai.local;

/** Dresses a body from behind and from the front, and draws what grows out of its back. */
final class Drapery {
    private final Features features;
    private final Cloth cloth;
    private final Joints joints;
    private final Wardrobe wardrobe;

    Drapery(Features features, Joints joints) {
        this.features = features;
        this.cloth = new Cloth(features, joints);
        this.joints = joints;
        this.wardrobe = new Wardrobe(features);
    }

    /** What is behind the body. */
    void behind(Relief relief) {
        switch (features.body().back()) {
            case CAPE -> relief.part(cloth.cape(), wardrobe.lining(), 16);
            case BAT_WINGS -> new Wings(joints, true).draw(relief, wardrobe);
            case MOTH_WINGS -> new Wings(joints, false).draw(relief, wardrobe);
            case TAIL -> relief.part(cloth.tail(), wardrobe.skin(), 10);
            case NOTHING -> {}
        }
        if (features.body().dress() == Dress.COAT) {
            relief.part(cloth.skirts(1.3), wardrobe.lining(), 14);
        }
    }

    /** What hangs in front of the legs. */
    void before(Relief relief) {
        switch (features.body().dress()) {
            case SASH -> relief.part(cloth.apron(), wardrobe.trim(), 8);
            case COAT -> relief.part(cloth.tails(), wardrobe.cloth(), 14);
            case WRESTLER -> relief.part(cloth.trunks(), wardrobe.cloth(), 12);
            default -> {}
        }
    }

    /** What hides the legs. */
    void robe(Relief relief) {
        Gown gown = new Gown(features.body().build(), joints);
        relief.part(gown.outline(), wardrobe.cloth(), 24);
        relief.ink(gown.folds(), 3);
        relief.part(gown.panel(), wardrobe.trim(), 5);
    }
}
