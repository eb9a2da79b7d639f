package dev.parlor.ai.canvas;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphSubstitutionTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font file, whose letters are looked up once each. */
final class FontFile {
    private static final String[] SCRIPTS = {"latn", "DFLT"};
    private static final List<String> TABULAR = List.of("tnum");

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double em;
    private final double capHeight;
    private final double ascent;
    private final Glyph missing;
    private final ConcurrentMap<Integer, Glyph> glyphs = new ConcurrentHashMap<>();
    private final ConcurrentMap<Integer, Glyph> tabular = new ConcurrentHashMap<>();

    private FontFile(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.em = font.getUnitsPerEm();
        this.capHeight = font.getOS2Windows().getCapHeight();
        this.ascent = font.getHorizontalHeader().getAscender();
        this.missing = Glyph.box(em, capHeight);
    }

    static FontFile read(String resource) {
        try (InputStream in = FontFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The font " + resource + " is not among the resources");
            }
            RandomAccessReadBuffer bytes = new RandomAccessReadBuffer(in);
            return new FontFile(
                    resource.endsWith(".otf") ? new OTFParser().parse(bytes) : new TTFParser().parse(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + resource + " cannot be read", e);
        }
    }

    /** The side of the square on which letters are drawn. */
    double em() {
        return em;
    }

    /** As a share of the size. */
    double capHeight() {
        return capHeight / em;
    }

    /** As a share of the size. */
    double ascent() {
        return ascent / em;
    }

    Glyph glyph(int codePoint, boolean equallyWide) {
        boolean digit = equallyWide && codePoint >= '0' && codePoint <= '9';
        return (digit ? tabular : glyphs).computeIfAbsent(codePoint, code -> draw(code, digit));
    }

    /** One at a time: the parser reads on demand, from one place in the file. */
    private synchronized Glyph draw(int codePoint, boolean digit) {
        int plain = characters.getGlyphId(codePoint);
        if (plain == 0) {
            return missing;
        }
        try {
            int chosen = digit ? equallyWide(plain) : plain;
            return new Glyph(path(chosen), font.getAdvanceWidth(chosen));
        } catch (IOException e) {
            throw new UncheckedIOException("A letter of the font cannot be read", e);
        }
    }

    private int equallyWide(int glyph) throws IOException {
        GlyphSubstitutionTable table = font.getGsub();
        return table == null ? glyph : table.getSubstitution(glyph, SCRIPTS, TABULAR);
    }

    private Path2D path(int glyph) throws IOException {
        if (font instanceof OpenTypeFont open && open.isPostScript()) {
            return open.getCFF().getFont().getType2CharString(glyph).getPath();
        }
        return font.getGlyph().getGlyph(glyph).getPath();
    }
}
