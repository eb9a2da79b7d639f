package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Spot;
import java.util.List;

/** A way to strike: with which part of the body, and how it is taken. */
enum Blow {
    JAB(Stance.JAB, Stance.STRUCK, 40) {
        @Override
        Spot tip(Joints joints) {
            return joints.leadArm().end().moved(22, 0);
        }
    },
    UPPERCUT(Stance.UPPERCUT, Stance.STRUCK, 34) {
        @Override
        Spot tip(Joints joints) {
            return joints.leadArm().end().moved(14, -14);
        }
    },
    HAMMER(Stance.HAMMER, Stance.FOLDED_UP, 40) {
        @Override
        Spot tip(Joints joints) {
            return joints.leadArm().end().moved(30, 40);
        }
    },
    KICK(Stance.KICK, Stance.FOLDED_UP, 50) {
        @Override
        Spot tip(Joints joints) {
            return joints.leadLeg().end().moved(34, -12);
        }
    },
    CHARGE(Stance.CHARGE, Stance.STRUCK, 116) {
        @Override
        Spot tip(Joints joints) {
            return joints.head().moved(46, 10);
        }
    };

    static final List<Blow> ALL = List.of(values());
    /** Those that no robe hides. */
    static final List<Blow> ARMED = List.of(JAB, UPPERCUT, HAMMER);

    private final Stance given;
    private final Stance taken;
    private final double apart;

    Blow(Stance given, Stance taken, double apart) {
        this.given = given;
        this.taken = taken;
        this.apart = apart;
    }

    Stance given() {
        return given;
    }

    Stance taken() {
        return taken;
    }

    /** How far behind that place the other is. */
    double apart() {
        return apart;
    }

    /** Where it lands. */
    abstract Spot tip(Joints joints);
}
