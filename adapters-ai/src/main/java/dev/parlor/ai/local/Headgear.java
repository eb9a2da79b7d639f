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

        @Override
        Outline trim() {
            return strip(56, -128, 104, -88).with(strip(74, -152, 124, -116)).with(strip(84, -182, 132, -154));
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

        @Override
        Outline trim() {
            return strip(70, -164, 98, -66)
                    .with(strip(140, -166, 124, -76))
                    .with(strip(204, -118, 138, -64))
                    .with(strip(206, -34, 146, -48))
                    .with(strip(172, 26, 138, -20));
        }
    },
    ANTLERS {
        @Override
        Outline right() {
            return Outline.polygon(
                    34, -108, 62, -168, 50, -214, 66, -210, 76, -176, 108, -188, 122, -236, 134, -230, 126, -182, 164,
                    -200, 170, -188, 118, -160, 84, -146, 66, -92);
        }

        @Override
        Outline trim() {
            return strip(30, -128, 90, -112).with(strip(40, -148, 100, -134));
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

        @Override
        Outline trim() {
            return Trace.from(46, -104)
                    .curve(70, -140, 92, -170, 107, -184)
                    .curve(113, -150, 107, -118, 90, -80)
                    .closed();
        }
    },
    CREST {
        @Override
        Outline right() {
            return Outline.polygon(
                    -1, -100, -1, -238, 16, -206, 34, -222, 42, -186, 64, -192, 66, -158, 86, -152, 80, -120, 60, -92);
        }

        @Override
        Outline trim() {
            return strip(16, -206, 8, -90).with(strip(42, -186, 28, -90)).with(strip(66, -158, 50, -90));
        }
    },
    CROWN {
        @Override
        Outline right() {
            return Outline.polygon(-1, -96, -1, -214, 20, -166, 52, -200, 60, -156, 98, -178, 90, -92);
        }

        @Override
        Outline trim() {
            return Outline.diamond(0, -150, 13).with(Outline.diamond(54, -144, 10));
        }
    };

    /** The right half. */
    abstract Outline right();

    /** What is carved into the right half; it may be larger than the half. */
    abstract Outline trim();

    /** Both halves. */
    Outline whole() {
        return symmetric(right());
    }

    /** A shape and what a mirror in the middle of the face shows of it. */
    static Outline symmetric(Outline right) {
        return right.joined(mirrored(right));
    }

    /** A thin line from one point down to another. */
    private static Outline strip(double fromX, double fromY, double toX, double toY) {
        return Outline.polygon(fromX - 3, fromY - 3, toX - 3, toY + 3, toX + 3, toY + 3, fromX + 3, fromY - 3);
    }

    private static Outline mirrored(Outline right) {
        return right.placed(Placement.scale(-1, 1));
    }
}
