package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Spot;

/**
 * What a figure is doing: how many degrees it leans, how high the hip is, how far the head is bent, and where the feet
 * and the hands are; {@link Pose} says in which units.
 */
enum Stance {
    GUARD(7, 0.9, 2, 0.44, 0, -0.4, 0, 0.62, -0.2, 0.5, 0.36),
    SOUTHPAW(-4, 0.92, 4, 0.36, 0, -0.4, 0, 0.56, 0.3, 0.5, 0.3),
    CROUCH(24, 0.72, -12, 0.56, 0, -0.54, 0, 0.66, 0.4, -0.08, 0.78),
    PROUD(-4, 0.99, -4, 0.24, 0, -0.22, 0, 0.24, 0.88, -0.2, 0.86),
    OPEN(4, 0.92, 2, 0.38, 0, -0.38, 0, 0.62, 0.52, -0.5, 0.62),
    FOLDED(-3, 0.98, 3, 0.28, 0, -0.24, 0, -0.32, 0.36, 0.5, 0.34),
    BECKON(-9, 0.94, 2, 0.44, 0, -0.28, 0, 0.78, 0.0, -0.26, 0.7),
    CRANE(0, 0.98, 0, 0.06, 0, -0.06, -0.42, 0.66, -0.4, -0.66, -0.36),

    JAB(20, 0.78, 4, 0.7, 0, -0.74, 0, 0.99, -0.06, -0.5, 0.12),
    CHARGE(40, 0.74, -22, 0.62, 0, -0.86, 0, 0.1, 0.8, -0.86, 0.34),
    HAMMER(12, 0.86, 6, 0.66, 0, -0.66, 0, 0.62, -0.76, 0.34, -0.94),
    UPPERCUT(12, 0.9, -8, 0.5, 0, -0.66, 0, 0.7, -0.7, -0.4, 0.36),
    KICK(-20, 0.96, 14, 0.94, -0.74, -0.12, 0, 0.3, 0.5, -0.56, 0.3),

    STRUCK(-32, 0.84, -26, 0.56, -0.22, -0.4, 0, 0.72, -0.3, -0.6, -0.44),
    FOLDED_UP(34, 0.84, 22, -0.1, -0.04, -0.62, -0.06, 0.7, 0.5, 0.5, 0.78),

    FISTS_UP(-4, 0.97, -12, 0.38, 0, -0.36, 0, 0.46, -0.84, -0.4, -0.86),
    FIST_UP(-3, 0.97, -10, 0.34, 0, -0.34, 0, 0.3, -0.94, -0.3, 0.6),
    CALM(-4, 0.99, 2, 0.3, 0, -0.28, 0, -0.32, 0.36, 0.5, 0.34),
    SPENT(24, 0.82, 6, 0.46, 0, -0.44, 0, 0.34, 0.8, -0.16, -0.9),

    LIMP(-10, 0.94, -16, 0.34, -0.2, -0.06, 0, 0.5, -0.62, -0.3, 0.86),
    KNEELING(30, 0.46, 34, 0.42, 0, -0.7, 0, 0.3, 0.9, 0.1, 0.9);

    private final double lean;
    private final double stand;
    private final double nod;
    private final double leadFootX;
    private final double leadFootY;
    private final double rearFootX;
    private final double rearFootY;
    private final double leadHandX;
    private final double leadHandY;
    private final double rearHandX;
    private final double rearHandY;

    Stance(
            double lean,
            double stand,
            double nod,
            double leadFootX,
            double leadFootY,
            double rearFootX,
            double rearFootY,
            double leadHandX,
            double leadHandY,
            double rearHandX,
            double rearHandY) {
        this.lean = lean;
        this.stand = stand;
        this.nod = nod;
        this.leadFootX = leadFootX;
        this.leadFootY = leadFootY;
        this.rearFootX = rearFootX;
        this.rearFootY = rearFootY;
        this.leadHandX = leadHandX;
        this.leadHandY = leadHandY;
        this.rearHandX = rearHandX;
        this.rearHandY = rearHandY;
    }

    Pose pose() {
        return new Pose(
                lean,
                stand,
                nod,
                new Spot(leadFootX, leadFootY),
                new Spot(rearFootX, rearFootY),
                new Spot(leadHandX, leadHandY),
                new Spot(rearHandX, rearHandY));
    }
}
