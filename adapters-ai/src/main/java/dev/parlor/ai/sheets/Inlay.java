package dev.parlor.ai.sheets;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Outline;
import java.util.ArrayList;
import java.util.List;

/** Diamonds set into the middle of a band around a card, large and small by turns, with a large one in each corner. */
record Inlay(Frame middle, Colour colour) {
    private static final double CORNER = 74;
    private static final double STEP = 30;

    List<Element> elements() {
        Outline large = Outline.nothing();
        Outline small = Outline.nothing();
        int across = even(middle.width());
        int down = even(middle.height());
        for (int i = 0; i <= across; i++) {
            double x = middle.x() + CORNER + i * (middle.width() - 2 * CORNER) / across;
            Outline both = gem(x, middle.y(), i).with(gem(x, middle.bottom(), i));
            large = i % 2 == 0 ? large.with(both) : large;
            small = i % 2 == 0 ? small : small.with(both);
        }
        for (int i = 0; i <= down; i++) {
            double y = middle.y() + CORNER + i * (middle.height() - 2 * CORNER) / down;
            Outline both = gem(middle.x(), y, i).with(gem(middle.right(), y, i));
            large = i % 2 == 0 ? large.with(both) : large;
            small = i % 2 == 0 ? small : small.with(both);
        }
        List<Element> parts = new ArrayList<>();
        parts.add(Element.fill(large, colour));
        parts.add(Element.fill(small, colour.mix(Ink.GROUND, 0.25)));
        return parts;
    }

    private static Outline gem(double x, double y, int number) {
        return Outline.diamond(x, y, number % 2 == 0 ? 9.5 : 4);
    }

    private static int even(double length) {
        return 2 * (int) Math.round((length - 2 * CORNER) / STEP / 2);
    }
}
