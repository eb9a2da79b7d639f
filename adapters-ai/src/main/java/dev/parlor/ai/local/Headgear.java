package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Frame;
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
    },
    HOOD {
        @Override
        Outline right() {
            return Trace.from(-1, -206)
                    .curve(60, -186, 140, -120, 150, -30)
                    .curve(158, 60, 134, 140, 96, 196)
                    .to(60, 150)
                    .to(-1, 176)
                    .closed();
        }

        @Override
        Outline trim() {
            return Trace.from(0, -168)
                    .curve(70, -150, 118, -90, 122, -20)
                    .curve(126, 60, 106, 120, 78, 160)
                    .to(60, 140)
                    .to(0, 60)
                    .closed();
        }
    },
    BRIM {
        @Override
        Outline right() {
            return Trace.from(-1, -206)
                    .curve(30, -222, 66, -214, 74, -176)
                    .to(86, -112)
                    .curve(140, -112, 176, -104, 196, -84)
                    .curve(150, -70, 80, -66, -1, -64)
                    .closed();
        }

        @Override
        Outline trim() {
            return Outline.polygon(-1, -140, 82, -134, 88, -110, -1, -112);
        }
    },
    HALO {
        @Override
        Outline right() {
            return Outline.ellipse(0, -40, 176, 176)
                    .without(Outline.ellipse(0, -40, 146, 146))
                    .without(Outline.box(new Frame(-200, -240, 199, 480)))
                    .with(Outline.polygon(-1, -208, 10, -208, -1, -262))
                    .with(Outline.polygon(112, -168, 128, -154, 160, -200))
                    .with(Outline.polygon(166, -58, 166, -36, 216, -48));
        }

        @Override
        Outline trim() {
            return strip(70, -210, 52, -160).with(strip(168, -90, 120, -70));
        }
    },
    MANE {
        @Override
        Outline right() {
            return Outline.polygon(
                    -1, -196, 20, -160, 62, -196, 68, -150, 122, -168, 112, -118, 160, -112, 134, -66, 172, -40, 136,
                    -8, 164, 36, 126, 50, 140, 100, 100, 92, 96, 140, 40, 110, -1, 100);
        }

        @Override
        Outline trim() {
            return strip(92, -130, 80, -90).with(strip(122, -60, 96, -44)).with(strip(118, 30, 88, 24));
        }
    },
    ANTENNAE {
        @Override
        Outline right() {
            return Outline.polygon(
                    14, -112, 24, -168, 22, -204, 40, -188, 46, -232, 62, -206, 78, -254, 90, -218, 116, -264, 122,
                    -226, 172, -252, 150, -214, 144, -178, 122, -202, 110, -160, 94, -192, 80, -152, 68, -180, 56, -152,
                    46, -164, 36, -112);
        }

        @Override
        Outline trim() {
            return strip(44, -182, 34, -112).with(Outline.polygon(44, -184, 70, -204, 150, -226, 72, -194, 48, -176));
        }
    },
    PLUMES {
        @Override
        Outline right() {
            return Trace.from(-1, -100)
                    .to(-1, -236)
                    .curve(22, -214, 26, -180, 20, -140)
                    .curve(34, -190, 62, -222, 96, -226)
                    .curve(94, -190, 76, -150, 48, -128)
                    .curve(84, -160, 122, -168, 152, -158)
                    .curve(134, -124, 104, -100, 74, -84)
                    .closed();
        }

        @Override
        Outline trim() {
            return strip(0, -206, -1, -110).with(strip(80, -206, 28, -116)).with(strip(134, -150, 60, -100));
        }
    },
    SPIKES {
        @Override
        Outline right() {
            return Outline.polygon(
                    -1, -110, -1, -214, 26, -140, 66, -204, 70, -126, 134, -156, 104, -88, 160, -72, 110, -44);
        }

        @Override
        Outline trim() {
            return strip(54, -150, 40, -100).with(strip(104, -120, 74, -88));
        }
    },
    BARE {
        @Override
        Outline right() {
            return Outline.polygon(-1, -128, 58, -116, 96, -84, 80, -70, -1, -90);
        }

        @Override
        Outline trim() {
            return Outline.nothing();
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
