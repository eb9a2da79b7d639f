package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Nib;
import dev.parlor.ai.canvas.Outline;
import java.util.List;

/** A fighter's mood, which stands in its mouth and its brows. */
enum Temper {
    SOUR(3) {
        @Override
        List<Element> mouth(Colour mark) {
            return List.of(
                    Element.fill(twice(Outline.polygon(0, 74, 34, 82, 58, 108, 50, 112, 28, 98, 0, 94)), DARK),
                    Element.fill(twice(Outline.polygon(22, 98, 37, 105, 28, 66)), Ink.TEXT));
        }
    },
    CALM(-3) {
        @Override
        List<Element> mouth(Colour mark) {
            return List.of(
                    Element.fill(twice(Outline.polygon(0, 84, 40, 82, 48, 90, 0, 97)), DARK),
                    Element.fill(twice(Outline.polygon(0, 106, 14, 104, 8, 112, 0, 114)), DARK.fade(0.5)));
        }
    },
    MERRY(-1) {
        @Override
        List<Element> mouth(Colour mark) {
            return List.of(
                    Element.fill(twice(Outline.polygon(0, 82, 40, 76, 64, 52, 58, 88, 34, 112, 0, 118)), DARK),
                    Element.fill(
                            twice(Outline.polygon(1, 87, 17, 86, 16, 104, 1, 106)
                                    .with(Outline.polygon(20, 85, 36, 81, 34, 98, 19, 103))
                                    .with(Outline.polygon(39, 79, 53, 70, 51, 86, 37, 95))),
                            Ink.TEXT));
        }
    },
    FIERCE(5) {
        @Override
        List<Element> mouth(Colour mark) {
            return List.of(
                    Element.fill(twice(Outline.polygon(0, 80, 50, 66, 56, 92, 34, 116, 0, 120)), DARK),
                    Element.fill(
                            twice(Outline.polygon(3, 83, 18, 79, 11, 99)
                                    .with(Outline.polygon(20, 78, 36, 73, 30, 103))
                                    .with(Outline.polygon(38, 73, 50, 70, 46, 88))
                                    .with(Outline.polygon(8, 118, 24, 115, 15, 100))),
                            Ink.TEXT));
        }
    },
    PROUD(1) {
        @Override
        List<Element> mouth(Colour mark) {
            return List.of(
                    Element.fill(twice(Outline.polygon(0, 62, 28, 78, 18, 98, 0, 124)), DARK),
                    Element.fill(twice(Outline.polygon(0, 69, 19, 80, 12, 94, 0, 111)), mark));
        }
    },
    SILENT(2) {
        @Override
        List<Element> mouth(Colour mark) {
            return List.of(
                    Element.line(twice(Outline.lines(0, 90, 46, 88)), DARK, Nib.round(6)),
                    Element.line(
                            twice(Outline.lines(6, 78, 8, 102)
                                    .with(Outline.lines(22, 77, 24, 102))
                                    .with(Outline.lines(38, 76, 39, 100))),
                            DARK,
                            Nib.round(5)));
        }
    };

    private static final Colour DARK = Ink.GROUND;

    private final double brow;

    Temper(double brow) {
        this.brow = brow;
    }

    /** How grim the brows are. */
    double brow() {
        return brow;
    }

    abstract List<Element> mouth(Colour mark);

    private static Outline twice(Outline right) {
        return Headgear.symmetric(right);
    }
}
