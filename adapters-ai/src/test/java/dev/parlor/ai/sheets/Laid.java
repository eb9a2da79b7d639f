package dev.parlor.ai.sheets;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Paint;
import java.util.List;
import java.util.stream.Stream;

/** Looks into what was laid out. */
final class Laid {
    private Laid() {}

    /** Every line of words of a picture that is not moved, however deep it lies. */
    static List<Element.Text> words(List<Element> parts) {
        return parts.stream().flatMap(Laid::words).toList();
    }

    static boolean overlap(Frame one, Frame other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.bottom()
                && other.y() < one.bottom();
    }

    /** Whether letters lie within a frame, but for less than a pixel of what softens their edges. */
    static boolean within(Frame outer, Element.Text words) {
        Frame inner = words.outline().bounds();
        return inner.x() >= outer.x() - 1
                && inner.right() <= outer.right() + 1
                && inner.y() >= outer.y() - 1
                && inner.bottom() <= outer.bottom() + 1;
    }

    static boolean isFlat(Paint paint, Colour colour) {
        return paint.equals(Paint.flat(colour));
    }

    private static Stream<Element.Text> words(Element part) {
        return switch (part) {
            case Element.Text text -> Stream.of(text);
            case Element.Group group -> group.parts().stream().flatMap(Laid::words);
            case Element.Fill fill -> Stream.empty();
            case Element.Line line -> Stream.empty();
            case Element.Still still -> Stream.empty();
        };
    }
}
