package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Placement;
import dev.parlor.ai.canvas.Trace;
import dev.parlor.ai.canvas.Whim;
import java.util.ArrayList;
import java.util.List;

/** Dark things near the viewer, in both lower corners of a picture; drawn for a corner at the origin, up and inwards. */
enum Foreground {
    BOLLARDS {
        @Override
        Outline corner(Whim whim) {
            return Outline.rounded(new Frame(60, -118, 44, 140), 8)
                    .with(Outline.rounded(new Frame(48, -126, 68, 22), 10))
                    .with(Outline.box(new Frame(-20, -84, 60, 110)))
                    .with(rope(60, -92, -40, -30))
                    .with(rope(104, -92, 240, 20));
        }
    },
    RUBBLE {
        @Override
        Outline corner(Whim whim) {
            return Outline.polygon(-20, -190, 54, -196, 60, -150, 40, -120, 58, -80, 62, 20, -20, 20)
                    .with(Outline.polygon(50, 20, 70, -46, 120, -58, 150, -20, 190, -26, 210, 20));
        }
    },
    BONES {
        @Override
        Outline corner(Whim whim) {
            List<Outline> ribs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                double x = 10 + i * 46;
                double high = 150 - i * 30;
                ribs.add(Trace.from(x, 20)
                        .curve(x - 20, -high * 0.6, x + 6, -high, x + 52, -high)
                        .curve(x + 20, -high * 0.84, x + 4, -high * 0.4, x + 16, 20)
                        .closed());
            }
            ribs.add(Outline.ellipse(80, 26, 190, 34));
            return Outline.together(ribs);
        }
    },
    SPLINTERS {
        @Override
        Outline corner(Whim whim) {
            return Outline.polygon(-20, 20, -20, -150, 10, -210, 36, -90, 58, -130, 84, -40, 112, -66, 150, 20);
        }
    },
    RAILING {
        @Override
        Outline corner(Whim whim) {
            List<Outline> bars = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                bars.add(Outline.box(new Frame(i * 54 - 10, -110 + i * 10, 9, 140)));
            }
            bars.add(Outline.polygon(-20, -116, 250, -66, 250, -54, -20, -102));
            bars.add(Outline.polygon(-20, -70, 250, -34, 250, -26, -20, -60));
            return Outline.together(bars);
        }
    },
    REEDS {
        @Override
        Outline corner(Whim whim) {
            List<Outline> blades = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                double x = i * 20 - 14;
                double high = (200 - i * 15) * whim.between("high " + i, 0.6, 1.1);
                double lean = whim.between("lean " + i, -30, 50);
                blades.add(Trace.from(x, 20)
                        .bow(x + 2, -high * 0.6, x + lean, -high)
                        .bow(x + 14, -high * 0.6, x + 15, 20)
                        .closed());
            }
            blades.add(Outline.ellipse(50, -150, 6, 26));
            blades.add(Outline.ellipse(96, -112, 5, 22));
            return Outline.together(blades);
        }
    },
    CHAINS {
        @Override
        Outline corner(Whim whim) {
            return Outline.polygon(
                            -20, -90, 70, -96, 150, -84, 150, -66, 96, -54, 84, -30, 104, 20, 6, 20, 26, -30, -20, -50)
                    .with(rope(-20, -200, 60, -96))
                    .with(rope(-20, -230, 20, -96));
        }
    };

    abstract Outline corner(Whim whim);

    /** Both corners of a frame; one of them larger. */
    Outline elements(Frame frame, Whim whim) {
        double unit = frame.height() / 576;
        boolean left = whim.chance("larger left", 0.5);
        double big = unit * 1.6;
        double small = unit * 1.05;
        return corner(whim.branch("left"))
                .placed(Placement.scale(left ? big : small, left ? big : small)
                        .then(Placement.move(frame.x(), frame.bottom())))
                .with(corner(whim.branch("right"))
                        .placed(Placement.scale(left ? -small : -big, left ? small : big)
                                .then(Placement.move(frame.right(), frame.bottom()))));
    }

    private static Outline rope(double fromX, double fromY, double toX, double toY) {
        double middle = (fromX + toX) / 2;
        double low = Math.max(fromY, toY) + 24;
        return Trace.from(fromX, fromY)
                .bow(middle, low, toX, toY)
                .to(toX, toY + 8)
                .bow(middle, low + 10, fromX, fromY + 9)
                .closed();
    }
}
