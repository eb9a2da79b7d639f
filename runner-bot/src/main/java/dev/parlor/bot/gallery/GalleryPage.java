package dev.parlor.bot.gallery;

import dev.parlor.core.fighter.Corner;
import dev.parlor.core.show.BattleScript;
import dev.parlor.core.show.Part;
import dev.parlor.core.show.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The page of the gallery: plain HTML without a script, that needs nothing but the folder it lies in. */
final class GalleryPage {
    private static final double PPM = 10_000;

    private final Html html = new Html();

    private GalleryPage() {}

    static String of(Hall hall) {
        GalleryPage page = new GalleryPage();
        page.hall(hall);
        return page.html.toString();
    }

    private void hall(Hall hall) {
        html.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\"")
                .raw(" content=\"default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'\">\n")
                .element("title", "", hall.title())
                .raw("<style>\n")
                .raw(style())
                .raw("</style>\n</head>\n<body>\n")
                .open("header", "top")
                .element("h1", "", hall.title())
                .close("header")
                .open("main", "");
        if (hall.nights().isEmpty()) {
            html.element("p", "empty", "Nothing hangs here yet. The first pictures come with the first fight.");
        }
        hall.nights().forEach(this::night);
        html.close("main").raw("</body>\n</html>\n");
    }

    private void night(Night night) {
        html.open("section", "night").open("div", night.poster().isPresent() ? "bill" : "bill plain");
        night.poster().ifPresent(html::picture);
        html.open("div", "about")
                .element("h2", "", night.name())
                .element("p", "line", night.line())
                .open("ol", "contents");
        night.exhibits()
                .forEach(exhibit -> html.open("li", "")
                        .element("span", "", contents(exhibit))
                        .close("li"));
        html.close("ol").close("div").close("div");
        if (!night.brackets().isEmpty()) {
            html.open("div", "sheets");
            night.brackets().forEach(html::picture);
            html.close("div");
        }
        night.exhibits().forEach(this::exhibit);
        html.close("section");
    }

    private static String contents(Exhibit exhibit) {
        return exhibit.occasion() + ": " + exhibit.a() + " – " + exhibit.b();
    }

    private void exhibit(Exhibit exhibit) {
        html.open("article", "match")
                .open("header", "")
                .element("p", "occasion", "Match " + exhibit.number() + " · " + exhibit.occasion())
                .open("h3", "");
        corner(exhibit, Corner.A);
        html.element("span", "against", "against");
        corner(exhibit, Corner.B);
        html.close("h3").close("header");
        scene(exhibit, Part.ENTRANCE, List.of());
        html.open("div", "words");
        exhibit.script().intro().forEach(this::said);
        html.close("div");
        scene(exhibit, Part.CLASH, exhibit.others());
        html.open("div", "words");
        fight(exhibit.script());
        html.close("div");
        scene(exhibit, Part.VERDICT, List.of());
        html.open("div", "words");
        said(exhibit.script().finish().text());
        said(exhibit.script().verdict());
        html.close("div");
        html.element("footer", "", exhibit.credit()).close("article");
    }

    private void corner(Exhibit exhibit, Corner corner) {
        boolean won = exhibit.winner() == corner;
        String sign = corner == Corner.A ? "◆ " : "● ";
        String chance = String.format(Locale.ROOT, "%.1f%%", exhibit.chanceOfA().of(corner) / PPM);
        html.open("span", "corner " + (corner == Corner.A ? "a" : "b") + (won ? " won" : ""))
                .element("b", "", sign + exhibit.name(corner))
                .element("small", "", won ? chance + ", won" : chance)
                .close("span");
    }

    private void scene(Exhibit exhibit, Part part, List<Hung> more) {
        html.open("figure", "");
        exhibit.scene(part).ifPresent(html::picture);
        more.forEach(html::picture);
        html.close("figure");
    }

    private void fight(BattleScript script) {
        int round = 0;
        for (Passage passage : script.fight()) {
            if (passage.round() != round) {
                round = passage.round();
                html.element("p", "round", "Round " + round);
            }
            said(passage.text());
        }
    }

    private void said(String line) {
        html.element("p", "", line);
    }

    private static String style() {
        try (InputStream in = GalleryPage.class.getResourceAsStream("gallery.css")) {
            if (in == null) {
                throw new IllegalStateException("The style of the gallery is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style of the gallery cannot be read", e);
        }
    }
}
