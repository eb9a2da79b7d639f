package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Whim;
import java.util.ArrayList;
import java.util.List;

/** What is in an arena's air: many small things, those in front larger and brighter. */
enum Weather {
    MIST(9) {
        @Override
        Outline piece(Whim whim, double x, double y, double size) {
            return Outline.ellipse(x, y * 0.5 + 260, 150 + 160 * size, 5 + 9 * size);
        }

        @Override
        Colour colour(Arena arena) {
            return arena.air(0.72).fade(0.16);
        }
    },
    DUST(90) {
        @Override
        Outline piece(Whim whim, double x, double y, double size) {
            return Outline.disc(x, y, 0.8 + 2.2 * size * size);
        }

        @Override
        Colour colour(Arena arena) {
            return arena.lamp().fade(0.6);
        }
    },
    SAND(90) {
        @Override
        Outline piece(Whim whim, double x, double y, double size) {
            double low = 200 + y * 0.7;
            double length = 26 + 90 * size;
            return Outline.polygon(x, low, x + length, low - 5, x + length + 6, low - 3, x + length, low - 2);
        }

        @Override
        Colour colour(Arena arena) {
            return arena.lamp().fade(0.34);
        }
    },
    STARS(80) {
        @Override
        Outline piece(Whim whim, double x, double y, double size) {
            double r = 1.2 + 5 * size * size * size;
            double in = r * 0.22;
            return Outline.polygon(
                    x, y - r, x + in, y - in, x + r, y, x + in, y + in, x, y + r, x - in, y + in, x - r, y, x - in,
                    y - in);
        }

        @Override
        Colour colour(Arena arena) {
            return arena.lamp(0.94).fade(0.85);
        }
    },
    RAIN(110) {
        @Override
        Outline piece(Whim whim, double x, double y, double size) {
            double length = 26 + 70 * size;
            return Outline.polygon(
                    x, y, x + 1 + size, y, x - length * 0.26 + 1 + size, y + length, x - length * 0.26, y + length);
        }

        @Override
        Colour colour(Arena arena) {
            return arena.air(0.88).fade(0.36);
        }
    },
    FIREFLIES(34) {
        @Override
        Outline piece(Whim whim, double x, double y, double size) {
            return Outline.disc(x, y, 1.6 + 2.4 * size);
        }

        @Override
        Colour colour(Arena arena) {
            return arena.lamp(0.95);
        }

        @Override
        double halo() {
            return 5;
        }
    },
    SNOW(110) {
        @Override
        Outline piece(Whim whim, double x, double y, double size) {
            return Outline.ellipse(x, y, 1.4 + 4 * size * size, 1.2 + 3.4 * size * size);
        }

        @Override
        Colour colour(Arena arena) {
            return arena.air(0.97).fade(0.85);
        }
    },
    EMBERS(70) {
        @Override
        Outline piece(Whim whim, double x, double y, double size) {
            double r = 1.2 + 3.4 * size;
            double lean = whim.between("lean", -1, 1) * r;
            return Outline.polygon(x, y - r * 1.7, x + r * 0.7, y + lean * 0.3, x + lean, y + r, x - r * 0.7, y);
        }

        @Override
        Colour colour(Arena arena) {
            return arena.lamp(0.86);
        }

        @Override
        double halo() {
            return 3;
        }
    };

    private final int many;

    Weather(int many) {
        this.many = many;
    }

    /** One of many; made for a picture of 1024 by 576. */
    abstract Outline piece(Whim whim, double x, double y, double size);

    abstract Colour colour(Arena arena);

    /** How much larger than itself the glow around it is; 0 if it does not glow. */
    double halo() {
        return 0;
    }

    List<Element> elements(Arena arena, Frame frame, Whim whim) {
        List<Outline> pieces = new ArrayList<>();
        List<Outline> halos = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Whim own = whim.branch("piece " + i);
            double x = own.unit("x") * frame.width();
            double y = own.unit("y") * frame.height();
            double size = own.unit("size");
            pieces.add(piece(own, x, y, size));
            halos.add(Outline.disc(x, y, halo() * (1.6 + 2.4 * size)));
        }
        Element all = Element.fill(Outline.together(pieces), colour(arena));
        Element glow = Element.fill(Outline.together(halos), colour(arena).fade(0.16));
        return halo() > 0 ? List.of(glow, all) : List.of(all);
    }
}
