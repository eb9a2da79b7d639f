package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Placement;
import dev.parlor.ai.canvas.Trace;

/** What a mask wears on its head; drawn about the middle of the face, the chin being 140 below it. */
enum Headgear {
    HORNS {
        @Override
        Outline right() {
            return Trace.from(38, -104)
                    .curve(70, -150, 104, -150, 96, -232)
                    .curve(150, -170, 136, -104, 84, -70)
                    .closed();
        }
    },
    RAM {
        @Override
        Outline right() {
            return Trace.from(46, -112)
                    .curve(110, -190, 206, -120, 180, -30)
                    .curve(166, 18, 118, 14, 118, -22)
                    .curve(140, -8, 154, -34, 142, -62)
                    .curve(128, -92, 100, -80, 82, -66)
                    .closed();
        }
    },
    ANTLERS {
        @Override
        Outline right() {
            return Outline.polygon(
                    34, -108, 62, -168, 50, -214, 66, -210, 76, -176, 108, -188, 122, -236, 134, -230, 126, -182, 164,
                    -200, 170, -188, 118, -160, 84, -146, 66, -92);
        }
    },
    EARS {
        @Override
        Outline right() {
            return Trace.from(24, -112)
                    .curve(60, -150, 84, -200, 118, -206)
                    .curve(128, -160, 122, -110, 94, -60)
                    .closed();
        }
    },
    CREST {
        @Override
        Outline right() {
            return Outline.polygon(
                    -1, -100, -1, -238, 16, -206, 34, -222, 42, -186, 64, -192, 66, -158, 86, -152, 80, -120, 60, -92);
        }
    },
    CROWN {
        @Override
        Outline right() {
            return Outline.polygon(-1, -96, -1, -214, 20, -166, 52, -200, 60, -156, 98, -178, 90, -92);
        }
    };

    /** The right half. */
    abstract Outline right();

    /** Both halves. */
    Outline whole() {
        return symmetric(right());
    }

    /** A shape and what a mirror in the middle of the face shows of it. */
    static Outline symmetric(Outline right) {
        return right.joined(mirrored(right));
    }

    private static Outline mirrored(Outline right) {
        return right.placed(Placement.scale(-1, 1));
    }
}
