package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Noise;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Trace;
import dev.parlor.ai.canvas.Whim;
import java.util.ArrayList;
import java.util.List;

/** What stands against the light at the far end of an arena. */
enum Skyline {
    CRANES {
        @Override
        Outline piece(Whim whim, double x, double width, double ground, double height) {
            double mast = x + width * 0.35;
            double top = ground - height;
            return Outline.box(new Frame(mast, top, 9, height))
                    .with(Outline.polygon(
                            mast - width * 0.4,
                            top + 16,
                            mast + width * 0.75,
                            top - 12,
                            mast + width * 0.75,
                            top - 6,
                            mast - width * 0.4,
                            top + 26))
                    .with(Outline.box(new Frame(mast + width * 0.6, top - 8, 2.5, height * 0.45)))
                    .with(Outline.box(new Frame(x, ground - height * 0.22, width * 0.9, height * 0.22)));
        }

        @Override
        Outline lights(Whim whim, double x, double width, double ground, double height) {
            double mast = x + width * 0.35;
            return Outline.disc(mast + 4, ground - height - 4, 3.4)
                    .with(Outline.disc(mast + width * 0.75, ground - height - 8, 2.8))
                    .with(Outline.box(new Frame(x + width * 0.1, ground - height * 0.16, 7, 6)));
        }
    },
    COLUMNS {
        @Override
        Outline piece(Whim whim, double x, double width, double ground, double height) {
            double thick = width * 0.5;
            double top = ground - height * (whim.chance("broken", 0.25) ? 0.5 : 1.3);
            return Outline.polygon(
                            x + thick * 0.1,
                            ground,
                            x + thick * 0.18,
                            top,
                            x + thick * 0.82,
                            top + 6,
                            x + thick * 0.9,
                            ground)
                    .with(Outline.box(new Frame(x - 5, top - 14, thick + 10, 8)))
                    .with(Outline.box(new Frame(x, top - 6, thick, 10)))
                    .with(Outline.box(new Frame(x - 4, ground - 14, thick + 8, 14)));
        }

        @Override
        Outline lights(Whim whim, double x, double width, double ground, double height) {
            double thick = width * 0.5;
            double top = ground - height * (whim.chance("broken", 0.25) ? 0.5 : 1.3);
            return Outline.polygon(
                            x + thick * 0.24,
                            top + 8,
                            x + thick * 0.32,
                            top + 8,
                            x + thick * 0.28,
                            ground - 18,
                            x + thick * 0.2,
                            ground - 18)
                    .with(Outline.box(new Frame(x + thick * 0.42, top + 8, thick * 0.05, ground - top - 26)));
        }
    },
    DUNES {
        @Override
        Outline piece(Whim whim, double x, double width, double ground, double height) {
            return Trace.from(x - width, ground)
                    .bow(x, ground - height * 0.7, x + width * 0.5, ground - height * 0.5)
                    .bow(x + width * 0.7, ground - height * 0.1, x + width * 2, ground)
                    .closed();
        }

        @Override
        Outline lights(Whim whim, double x, double width, double ground, double height) {
            return Trace.from(x - width * 0.5, ground - height * 0.3)
                    .bow(x + width * 0.05, ground - height * 0.62, x + width * 0.5, ground - height * 0.5)
                    .bow(x + width * 0.05, ground - height * 0.56, x - width * 0.5, ground - height * 0.3)
                    .closed();
        }
    },
    SHARDS {
        @Override
        Outline piece(Whim whim, double x, double width, double ground, double height) {
            double middle = ground - height * whim.between("float", 0.7, 1.9);
            return Outline.polygon(
                    x,
                    middle,
                    x + width * 0.3,
                    middle - height * 0.24,
                    x + width * 0.52,
                    middle + 4,
                    x + width * 0.2,
                    middle + height * 0.5);
        }

        @Override
        Outline lights(Whim whim, double x, double width, double ground, double height) {
            double middle = ground - height * whim.between("float", 0.7, 1.9);
            return Outline.polygon(
                    x, middle, x + width * 0.3, middle - height * 0.24, x + width * 0.22, middle + height * 0.06);
        }
    },
    STACKS {
        @Override
        Outline piece(Whim whim, double x, double width, double ground, double height) {
            double thick = width * 0.3;
            double top = ground - height * whim.between("stack", 0.8, 1.5);
            return Outline.polygon(x, ground, x + thick * 0.2, top, x + thick * 0.8, top, x + thick, ground)
                    .with(Outline.box(new Frame(x + thick * 0.1, top - 6, thick * 0.8, 10)))
                    .with(Outline.polygon(
                            x + thick,
                            ground - height * 0.3,
                            x + width * 0.66,
                            ground - height * 0.52,
                            x + width * 0.66,
                            ground - height * 0.3,
                            x + width,
                            ground - height * 0.52,
                            x + width,
                            ground,
                            x + thick,
                            ground));
        }

        @Override
        Outline lights(Whim whim, double x, double width, double ground, double height) {
            double thick = width * 0.3;
            double top = ground - height * whim.between("stack", 0.8, 1.5);
            return Outline.ellipse(x + thick * 0.5, top - 7, thick * 0.36, 4)
                    .with(Outline.box(new Frame(x + width * 0.4, ground - height * 0.2, 12, 14)))
                    .with(Outline.box(new Frame(x + width * 0.56, ground - height * 0.2, 12, 14)));
        }
    },
    TOWERS {
        @Override
        Outline piece(Whim whim, double x, double width, double ground, double height) {
            return Outline.box(new Frame(x, ground - height, width * 0.8, height))
                    .with(Outline.box(new Frame(x + width * 0.2, ground - height - 22, width * 0.2, 24)))
                    .with(Outline.box(new Frame(x + width * 0.6, ground - height - 46, 3, 48)));
        }

        @Override
        Outline lights(Whim whim, double x, double width, double ground, double height) {
            List<Outline> windows = new ArrayList<>();
            for (int row = 0; row < height / 24; row++) {
                for (int column = 0; column < 5; column++) {
                    if (whim.chance("window " + row + " " + column, 0.3)) {
                        windows.add(Outline.box(new Frame(
                                x + width * (0.07 + 0.14 * column),
                                ground - height + 14 + 24 * row,
                                width * 0.08,
                                11)));
                    }
                }
            }
            return Outline.together(windows);
        }
    },
    REEDS {
        @Override
        Outline piece(Whim whim, double x, double width, double ground, double height) {
            double lean = whim.between("lean", -40, 40);
            return Trace.from(x, ground)
                    .bow(x + 4, ground - height * 0.6, x + lean, ground - height * 1.3)
                    .bow(x + 14, ground - height * 0.6, x + 13, ground)
                    .closed()
                    .with(Outline.ellipse(x + width * 0.5, ground, width, height * 0.3))
                    .with(Outline.ellipse(x + lean * 0.93, ground - height * 1.2, 5, 22));
        }
    },
    PEAKS {
        @Override
        Outline piece(Whim whim, double x, double width, double ground, double height) {
            return Outline.polygon(
                    x - width * 0.6,
                    ground,
                    x + width * 0.2,
                    ground - height * 0.75,
                    x + width * 0.4,
                    ground - height * 1.2,
                    x + width * 0.62,
                    ground - height * 0.7,
                    x + width * 1.5,
                    ground);
        }

        @Override
        Outline lights(Whim whim, double x, double width, double ground, double height) {
            return Outline.polygon(
                    x + width * 0.2,
                    ground - height * 0.75,
                    x + width * 0.4,
                    ground - height * 1.2,
                    x + width * 0.62,
                    ground - height * 0.7,
                    x + width * 0.5,
                    ground - height * 0.82,
                    x + width * 0.42,
                    ground - height * 0.66,
                    x + width * 0.32,
                    ground - height * 0.84);
        }
    };

    private static final int PIECES = 9;

    /** One thing of many. */
    abstract Outline piece(Whim whim, double x, double width, double ground, double height);

    /** Where light comes out of it. */
    Outline lights(Whim whim, double x, double width, double ground, double height) {
        return Outline.nothing();
    }

    /** A row of things from the left edge to the right, and the ground that they stand on. */
    Outline row(Whim whim, Frame ground, double height) {
        List<Outline> row = new ArrayList<>(List.of(Outline.box(ground)));
        each(whim, ground, height, (own, x, width, top, high) -> row.add(piece(own, x, width, top, high)));
        return Outline.together(row);
    }

    /** The lights of the same row. */
    Outline lights(Whim whim, Frame ground, double height) {
        List<Outline> row = new ArrayList<>();
        each(whim, ground, height, (own, x, width, top, high) -> row.add(lights(own, x, width, top, high)));
        return Outline.together(row);
    }

    private interface Thing {
        void at(Whim own, double x, double width, double top, double height);
    }

    private static void each(Whim whim, Frame ground, double height, Thing thing) {
        Noise sizes = new Noise(whim.seed());
        double width = ground.width() / PIECES;
        for (int i = 0; i < PIECES; i++) {
            Whim own = whim.branch("piece " + i);
            double x = ground.x() + (i + own.between("place", -0.2, 0.2)) * width;
            thing.at(own, x, width, ground.y(), height * (0.45 + sizes.value(i * 1.7, 0)));
        }
    }
}
