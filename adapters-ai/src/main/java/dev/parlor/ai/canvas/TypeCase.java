package dev.parlor.ai.canvas;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Sets words in the typefaces of the house; reads each font when it is first asked for. Safe to share. */
public final class TypeCase {
    /** Smaller than this share of the wanted size, words are cut instead. */
    private static final double SMALLEST = 0.72;

    private static final int ELLIPSIS = '\u2026';

    private final ConcurrentMap<Face, FontFile> fonts = new ConcurrentHashMap<>();

    /** Sets words in one line, however long it becomes. */
    public SetWords set(String words, Style style) {
        return set(Words.visible(words), style);
    }

    /**
     * Sets words in one line that is no wider than told: as they are if they fit, else smaller, else cut.
     *
     * @param width the most that the line may take; if not even the sign of a cut fits, nothing is set
     */
    public SetWords fit(String words, Style style, double width) {
        return fit(words, style, width, SMALLEST * style.size());
    }

    /**
     * Sets words in one line that is no wider than told: as they are if they fit, else smaller, else cut.
     *
     * @param width the most that the line may take; if not even the sign of a cut fits, nothing is set
     * @param smallest the size below which words are cut instead
     */
    public SetWords fit(String words, Style style, double width, double smallest) {
        int[] shown = Words.visible(words);
        double wanted = width(shown, style);
        if (wanted <= width) {
            return set(shown, style);
        }
        Style smaller = style.times(Math.max(smallest / style.size(), 0.999 * width / wanted));
        return width(shown, smaller) <= width ? set(shown, smaller) : cut(shown, smaller, width);
    }

    /** How wide the words become. */
    public double width(String words, Style style) {
        return width(Words.visible(words), style);
    }

    /** How high capital letters stand above the base line. */
    public double capHeight(Style style) {
        return font(style.face()).capHeight() * style.size();
    }

    /** How high the highest letters stand above the base line. */
    public double ascent(Style style) {
        return font(style.face()).ascent() * style.size();
    }

    private SetWords cut(int[] shown, Style style, double width) {
        for (int count = shown.length - 1; count >= 0; count--) {
            int[] kept = Words.first(shown, count);
            int[] marked = Arrays.copyOf(kept, kept.length + 1);
            marked[kept.length] = ELLIPSIS;
            if (width(marked, style) <= width) {
                return set(marked, style);
            }
        }
        return set(new int[0], style);
    }

    private SetWords set(int[] codePoints, Style style) {
        FontFile font = font(style.face());
        double scale = style.size() / font.em();
        Path2D.Double letters = new Path2D.Double();
        double x = 0;
        for (int codePoint : codePoints) {
            Glyph glyph = font.glyph(codePoint, style.tabular());
            letters.append(glyph.path().getPathIterator(new AffineTransform(scale, 0, 0, -scale, x, 0)), false);
            x += glyph.advance() * scale + style.tracking();
        }
        return new SetWords(Words.text(codePoints), style, width(codePoints, style), Outline.of(letters));
    }

    private double width(int[] codePoints, Style style) {
        FontFile font = font(style.face());
        double units = 0;
        for (int codePoint : codePoints) {
            units += font.glyph(codePoint, style.tabular()).advance();
        }
        return units * style.size() / font.em() + style.tracking() * Math.max(0, codePoints.length - 1);
    }

    private FontFile font(Face face) {
        return fonts.computeIfAbsent(face, wanted -> FontFile.read(wanted.resource()));
    }
}
