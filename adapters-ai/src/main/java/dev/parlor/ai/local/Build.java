package dev.parlor.ai.local;

/** How a body is made, in units of which a man is about 420 high. */
enum Build {
    LEAN(42, 36, 25, 27, 136, 14, 186, 19, 124, 0.32, 0),
    BROAD(64, 54, 41, 38, 138, 22, 172, 27, 128, 0.32, 0),
    HULKING(98, 80, 54, 45, 178, 36, 132, 33, 142, 0.3, 8),
    SQUAT(62, 62, 60, 50, 108, 24, 100, 30, 112, 0.42, 0),
    ROBED(46, 41, 36, 40, 134, 16, 180, 18, 126, 0.33, 0),
    ARMOURED(60, 51, 39, 40, 134, 20, 170, 25, 126, 0.31, 0),
    WINGED(46, 40, 26, 29, 134, 15, 184, 19, 120, 0.31, 2),
    BEASTLY(76, 60, 40, 38, 166, 25, 140, 28, 128, 0.35, 14),
    SPECTRAL(52, 42, 29, 21, 150, 15, 150, 14, 130, 0.36, 2),
    MANY_ARMED(56, 47, 31, 34, 140, 16, 176, 21, 142, 0.31, 0);

    private final double shoulder;
    private final double rib;
    private final double waist;
    private final double hip;
    private final double arm;
    private final double armGirth;
    private final double leg;
    private final double legGirth;
    private final double torso;
    private final double head;
    private final double hunch;

    Build(
            double shoulder,
            double rib,
            double waist,
            double hip,
            double arm,
            double armGirth,
            double leg,
            double legGirth,
            double torso,
            double head,
            double hunch) {
        this.shoulder = shoulder;
        this.rib = rib;
        this.waist = waist;
        this.hip = hip;
        this.arm = arm;
        this.armGirth = armGirth;
        this.leg = leg;
        this.legGirth = legGirth;
        this.torso = torso;
        this.head = head;
        this.hunch = hunch;
    }

    /** From the spine to a shoulder. */
    double shoulder() {
        return shoulder;
    }

    double rib() {
        return rib;
    }

    double waist() {
        return waist;
    }

    double hip() {
        return hip;
    }

    /** From the shoulder to the fist. */
    double arm() {
        return arm;
    }

    double armGirth() {
        return armGirth;
    }

    /** From the hip to the ankle. */
    double leg() {
        return leg;
    }

    double legGirth() {
        return legGirth;
    }

    /** From the hip to the neck. */
    double torso() {
        return torso;
    }

    /** How large the mask is drawn. */
    double head() {
        return head;
    }

    /** By how many degrees it leans forward whatever it does. */
    double hunch() {
        return hunch;
    }
}
