package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Nib;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Paint;
import dev.parlor.ai.canvas.Spot;
import dev.parlor.ai.canvas.Trace;
import dev.parlor.ai.canvas.Whim;
import java.util.ArrayList;
import java.util.List;

/** What an arena's light comes from, and how it is seen. */
enum Source {
    MOON {
        @Override
        List<Element> elements(Arena arena, Frame frame, Whim whim) {
            Spot at = place(arena, frame);
            double radius = frame.height() * 0.17;
            Colour shade = arena.lamp().mix(arena.air(0.5), 0.45);
            return List.of(
                    ring(at, radius * 2.1, arena.lamp().fade(0.1)),
                    ring(at, radius * 1.5, arena.lamp().fade(0.14)),
                    Element.fill(Outline.disc(at.x(), at.y(), radius), arena.lamp()),
                    Element.fill(
                            Outline.ellipse(at.x() + radius * 0.3, at.y() - radius * 0.26, radius * 0.3, radius * 0.22)
                                    .with(Outline.ellipse(
                                            at.x() - radius * 0.34, at.y() + radius * 0.3, radius * 0.36, radius * 0.2))
                                    .with(Outline.disc(at.x() - radius * 0.4, at.y() - radius * 0.36, radius * 0.12)),
                            shade.fade(0.5)));
        }
    },
    SUN {
        @Override
        List<Element> elements(Arena arena, Frame frame, Whim whim) {
            Spot at = place(arena, frame);
            double radius = frame.height() * 0.3;
            return List.of(
                    ring(at, radius * 1.5, arena.lamp().fade(0.14)),
                    ring(at, radius * 1.22, arena.lamp().fade(0.2)),
                    new Element.Fill(
                            Outline.disc(at.x(), at.y(), radius),
                            Paint.down(at.y() - radius, at.y() + radius, arena.lamp(0.95), arena.lamp(0.72))));
        }
    },
    SHAFTS {
        @Override
        List<Element> elements(Arena arena, Frame frame, Whim whim) {
            List<Element> shafts = new ArrayList<>();
            Spot at = place(arena, frame);
            for (int i = 0; i < 5; i++) {
                double x = at.x() + (i - 2) * frame.width() * 0.11;
                double wide = frame.width() * whim.between("shaft " + i, 0.03, 0.07);
                double slip = frame.width() * 0.24;
                shafts.add(new Element.Fill(
                        Outline.polygon(
                                x,
                                frame.y() - 10,
                                x + wide,
                                frame.y() - 10,
                                x + wide * 2.1 + slip,
                                frame.bottom() * 0.86,
                                x + slip,
                                frame.bottom() * 0.86),
                        Paint.down(
                                frame.y(),
                                frame.bottom() * 0.86,
                                arena.lamp().fade(0.5),
                                arena.lamp().fade(0.03))));
            }
            return shafts;
        }
    },
    ECLIPSE {
        @Override
        List<Element> elements(Arena arena, Frame frame, Whim whim) {
            Spot at = place(arena, frame);
            double radius = frame.height() * 0.25;
            List<Element> parts = new ArrayList<>();
            for (int i = 0; i < 14; i++) {
                Spot tip = at.along(
                        i * 360.0 / 14 + whim.between("ray " + i, -8, 8), radius * whim.between("long " + i, 1.3, 1.9));
                Spot left = at.along(at.direction(tip) - 7, radius);
                Spot right = at.along(at.direction(tip) + 7, radius);
                parts.add(Element.fill(
                        Outline.polygon(left.x(), left.y(), tip.x(), tip.y(), right.x(), right.y()),
                        arena.lamp(0.78).fade(0.5)));
            }
            parts.add(Element.fill(Outline.disc(at.x(), at.y(), radius * 1.07), arena.lamp()));
            parts.add(
                    Element.fill(Outline.disc(at.x() + radius * 0.04, at.y() + radius * 0.03, radius), arena.air(0.1)));
            return parts;
        }
    },
    NEON {
        @Override
        List<Element> elements(Arena arena, Frame frame, Whim whim) {
            double x = place(arena, frame).x();
            double y = place(arena, frame).y();
            double high = frame.height() * 0.34;
            Outline sign = Outline.rounded(new Frame(x - 46, y - high / 2, 92, high), 14);
            Outline marks = Outline.diamond(x, y - high * 0.28, 26)
                    .with(Outline.disc(x, y + high * 0.02, 20))
                    .with(Outline.lines(x - 22, y + high * 0.26, x, y + high * 0.38, x + 22, y + high * 0.26));
            return List.of(
                    Element.fill(sign, arena.air(0.14)),
                    Element.line(sign, arena.lamp(0.66).fade(0.2), Nib.round(34)),
                    Element.line(sign, arena.lamp(0.66).fade(0.4), Nib.round(18)),
                    Element.line(sign, arena.lamp(0.7), Nib.round(7)),
                    Element.line(sign, arena.lamp(0.95), Nib.round(2.4)),
                    Element.line(marks, arena.lamp(0.66).fade(0.4), Nib.round(13)),
                    Element.line(marks, arena.lamp(0.94), Nib.round(4)));
        }
    },
    AURORA {
        @Override
        List<Element> elements(Arena arena, Frame frame, Whim whim) {
            List<Element> ribbons = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                ribbons.add(ribbon(arena, frame, whim.branch("ribbon " + i), i));
            }
            return ribbons;
        }

        private Element ribbon(Arena arena, Frame frame, Whim whim, int number) {
            double top = frame.height() * (0.02 + 0.07 * number);
            double low = top + frame.height() * whim.between("long", 0.22, 0.4);
            double w = frame.width();
            double bow = whim.between("bow", -90, 90);
            Outline shape = Trace.from(-20, top + bow * 0.4)
                    .curve(w * 0.3, top - bow, w * 0.6, top + bow, w + 20, top - 40)
                    .to(w + 20, low - 60)
                    .curve(w * 0.6, low + bow * 1.2, w * 0.3, low - bow, -20, low)
                    .closed();
            return new Element.Fill(
                    shape,
                    Paint.down(
                            top - 40,
                            low + 30,
                            arena.lamp(0.9 - number * 0.08).fade(0),
                            arena.lamp(0.86).fade(0.5)));
        }
    },
    FURNACE {
        @Override
        List<Element> elements(Arena arena, Frame frame, Whim whim) {
            Spot at = place(arena, frame);
            double half = frame.width() * 0.17;
            double top = frame.height() * 0.16;
            double low = frame.height() * 0.68;
            return List.of(
                    Element.fill(arch(at.x(), half * 1.24, top - half * 0.26, low), arena.air(0.13)),
                    new Element.Fill(
                            arch(at.x(), half, top, low), Paint.down(top, low, arena.lamp(0.62), arena.lamp(0.95))),
                    new Element.Fill(
                            arch(at.x(), half * 0.66, top + half * 0.7, low),
                            Paint.down(top, low, arena.lamp(0.8), arena.lamp(0.99))),
                    Element.fill(bars(at.x(), half, top, low), arena.air(0.15)));
        }

        private Outline bars(double x, double half, double top, double low) {
            return Outline.box(new Frame(x - half * 0.52, top, 9, low - top))
                    .with(Outline.box(new Frame(x - 5, top - 6, 10, low - top)))
                    .with(Outline.box(new Frame(x + half * 0.5, top, 9, low - top)))
                    .with(Outline.box(new Frame(x - half, top + (low - top) * 0.46, half * 2, 9)));
        }

        private Outline arch(double x, double half, double top, double low) {
            return Trace.from(x - half, low)
                    .to(x - half, top + half)
                    .curve(x - half, top - half * 0.3, x + half, top - half * 0.3, x + half, top + half)
                    .to(x + half, low)
                    .closed();
        }
    };

    abstract List<Element> elements(Arena arena, Frame frame, Whim whim);

    private static Spot place(Arena arena, Frame frame) {
        return new Spot(frame.width() * arena.lampPlace(), frame.height() * arena.lampHeight());
    }

    private static Element ring(Spot at, double radius, Colour colour) {
        return Element.fill(Outline.disc(at.x(), at.y(), radius), colour);
    }
}
