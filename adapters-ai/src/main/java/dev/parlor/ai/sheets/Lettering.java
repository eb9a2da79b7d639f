package dev.parlor.ai.sheets;

import dev.parlor.ai.canvas.Align;
import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Paint;
import dev.parlor.ai.canvas.Placement;
import dev.parlor.ai.canvas.SetWords;
import dev.parlor.ai.canvas.Style;
import dev.parlor.ai.canvas.TypeCase;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets words into the cells of a sheet: never wider than the cell, with capitals in the middle of its height. */
final class Lettering {
    /** Smaller than this share of the wanted size, words are cut instead. */
    private static final double SMALLEST = 0.82;

    /** How wide a thin space is, as a share of the size. */
    private static final double THIN = 0.17;

    private static final String THIN_SPACE = "\u202f";
    private static final String CUT = "\u2026";
    private static final String PERCENT = "%";
    /** How large the sign after a number is, as a share of the size. */
    private static final double SIGN = 0.78;

    /** What tells one token of a collection from the others. */
    private static final Pattern NUMBER = Pattern.compile(" #?[0-9]{1,8}$");

    private final TypeCase type;

    Lettering(TypeCase type) {
        this.type = type;
    }

    Element words(String words, Style style, Frame cell, Align align, Colour colour) {
        return in(cell, align, type.fit(words, style, cell.width(), SMALLEST * style.size()), colour);
    }

    Element name(String name, Style style, Frame cell, Align align, Colour colour) {
        return name(name, style, SMALLEST * style.size(), cell, align, Paint.flat(colour));
    }

    /** A name that is set as small as told before it is cut. */
    Element name(String name, Style style, double smallest, Frame cell, Align align, Paint paint) {
        return in(cell, align, name(name, style, smallest, cell.width()), paint);
    }

    /** Parts of a number with thin spaces between them; smaller if need be, never cut. */
    Element number(List<String> parts, Style style, Frame cell, Align align, Colour colour) {
        SetWords natural = number(parts, style);
        double factor = Math.min(1, 0.999 * cell.width() / natural.width());
        return in(cell, align, factor < 1 ? number(parts, sized(style, factor * style.size())) : natural, colour);
    }

    SetWords number(List<String> parts, Style style) {
        double x = 0;
        Outline letters = Outline.nothing();
        for (String part : parts) {
            SetWords set = type.set(part, part.equals(PERCENT) ? sized(style, SIGN * style.size()) : style.numeric());
            letters = letters.with(set.letters().placed(Placement.move(x, 0)));
            x += set.width() + THIN * style.size();
        }
        return new SetWords(String.join(THIN_SPACE, parts), style, x - THIN * style.size(), letters);
    }

    double width(String words, Style style) {
        return type.width(words, style);
    }

    private Element in(Frame cell, Align align, SetWords words, Colour colour) {
        return in(cell, align, words, Paint.flat(colour));
    }

    private Element in(Frame cell, Align align, SetWords words, Paint paint) {
        double x = switch (align) {
            case LEFT -> cell.x();
            case MIDDLE -> cell.middle();
            case RIGHT -> cell.right();
        };
        return words.at(x, cell.level() + type.capHeight(words.style()) / 2, align, paint);
    }

    /** Of a token such as {@code Bored Ape #1065} the number stays, whatever is cut. */
    private SetWords name(String name, Style style, double smallest, double width) {
        SetWords whole = type.fit(name, style, width, smallest);
        Matcher number = NUMBER.matcher(name);
        return whole.words().endsWith(CUT) && number.find() && number.start() > 0
                ? numbered(
                        name.substring(0, number.start()),
                        number.group(),
                        sized(style, whole.style().size()),
                        width)
                : whole;
    }

    private SetWords numbered(String head, String number, Style style, double width) {
        double room = width - type.width("x" + number, style) + type.width("x", style);
        SetWords kept = type.fit(head, style, Math.max(0, room), style.size());
        return type.fit(kept.words() + number, style, width, style.size());
    }

    private static Style sized(Style style, double size) {
        return new Style(style.face(), size, style.tracking() * size / style.size(), style.tabular());
    }
}
