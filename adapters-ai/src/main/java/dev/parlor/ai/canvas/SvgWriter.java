package dev.parlor.ai.canvas;

import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the parts of one picture. What is defined is called by a digest of itself, so two pictures in a page agree. */
final class SvgWriter {
    private final StringBuilder body = new StringBuilder();
    private final Map<String, String> definitions = new LinkedHashMap<>();

    String body() {
        return body.toString();
    }

    String definitions() {
        return definitions.isEmpty() ? "" : "<defs>\n" + String.join("", definitions.values()) + "</defs>\n";
    }

    void write(Element element) {
        switch (element) {
            case Element.Fill(Outline outline, Paint paint) -> shape(outline, ink("fill", paint), "");
            case Element.Text(String words, Outline outline, Paint paint) ->
                shape(outline, ink("fill", paint), " aria-label=\"" + Xml.escaped(words) + "\"");
            case Element.Line(Outline outline, Paint paint, Nib nib) ->
                shape(outline, " fill=\"none\"" + ink("stroke", paint) + nib(nib), "");
            case Element.Still(Bitmap bitmap, Frame frame) -> still(bitmap, frame);
            case Element.Group group -> group(group);
        }
    }

    private void shape(Outline outline, String look, String label) {
        body.append("<path").append(label).append(" d=\"").append(data(outline)).append('"');
        body.append(look).append("/>\n");
    }

    private void still(Bitmap bitmap, Frame frame) {
        body.append("<image x=\"").append(number(frame.x()));
        body.append("\" y=\"").append(number(frame.y()));
        body.append("\" width=\"").append(number(frame.width()));
        body.append("\" height=\"").append(number(frame.height()));
        body.append("\" preserveAspectRatio=\"none\" href=\"data:image/png;base64,");
        body.append(Base64.getEncoder().encodeToString(Raster.png(bitmap.image())))
                .append("\"/>\n");
    }

    private void group(Element.Group group) {
        body.append("<g");
        if (!group.placement().equals(Placement.STILL)) {
            body.append(" transform=\"").append(matrix(group.placement())).append('"');
        }
        if (group.opacity() < 1) {
            body.append(" opacity=\"").append(number(group.opacity())).append('"');
        }
        group.clip()
                .ifPresent(clip ->
                        body.append(" clip-path=\"").append(defineClip(clip)).append('"'));
        body.append(">\n");
        group.parts().forEach(this::write);
        body.append("</g>\n");
    }

    private String ink(String what, Paint paint) {
        return switch (paint) {
            case Paint.Flat(Colour colour) -> " " + what + "=\"" + colour.hex() + '"' + opacity(what, colour);
            case Paint.Linear line -> " " + what + "=\"" + define("linearGradient", ends(line), line.stops()) + '"';
            case Paint.Radial disc -> " " + what + "=\"" + define("radialGradient", ring(disc), disc.stops()) + '"';
        };
    }

    private static String ends(Paint.Linear line) {
        return "x1=\"" + number(line.fromX()) + "\" y1=\"" + number(line.fromY()) + "\" x2=\"" + number(line.toX())
                + "\" y2=\"" + number(line.toY()) + '"';
    }

    private static String ring(Paint.Radial disc) {
        return "cx=\"" + number(disc.x()) + "\" cy=\"" + number(disc.y()) + "\" r=\"" + number(disc.radius()) + '"';
    }

    private String define(String kind, String place, List<Paint.Stop> stops) {
        StringBuilder inner = new StringBuilder();
        for (Paint.Stop stop : stops) {
            inner.append("<stop offset=\"").append(number(stop.share())).append("\" stop-color=\"");
            inner.append(stop.colour().hex())
                    .append('"')
                    .append(opacity("stop", stop.colour()))
                    .append("/>");
        }
        return named(kind, " gradientUnits=\"userSpaceOnUse\" " + place + ">" + inner);
    }

    private String defineClip(Outline clip) {
        return named("clipPath", "><path d=\"" + data(clip) + "\"/>");
    }

    private String named(String kind, String content) {
        String name =
                "p" + Long.toHexString(Whim.of(kind + content).branch("name").seed());
        definitions.putIfAbsent(name, "<" + kind + " id=\"" + name + "\"" + content + "</" + kind + ">\n");
        return "url(#" + name + ")";
    }

    private static String opacity(String what, Colour colour) {
        return colour.opacity() == 1 ? "" : " " + what + "-opacity=\"" + number(colour.opacity()) + '"';
    }

    private static String nib(Nib nib) {
        String ends = nib.round() ? " stroke-linecap=\"round\" stroke-linejoin=\"round\"" : "";
        String dashes = nib.dashes().isEmpty() ? "" : " stroke-dasharray=\"" + numbers(nib.dashes()) + '"';
        return " stroke-width=\"" + number(nib.width()) + '"' + ends + dashes;
    }

    private static String matrix(Placement place) {
        return "matrix(" + numbers(List.of(place.a(), place.b(), place.c(), place.d(), place.e(), place.f())) + ")";
    }

    private static String numbers(List<Double> numbers) {
        return String.join(" ", numbers.stream().map(SvgWriter::number).toList());
    }

    static String data(Outline outline) {
        StringBuilder data = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator walk = outline.walk(); !walk.isDone(); walk.next()) {
            int kind = walk.currentSegment(points);
            data.append("MLQCZ".charAt(kind));
            for (int i = 0; i < 2 * spots(kind); i++) {
                data.append(i == 0 ? "" : " ").append(number(points[i]));
            }
        }
        return data.toString();
    }

    private static int spots(int kind) {
        return switch (kind) {
            case PathIterator.SEG_CLOSE -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 3;
            default -> 1;
        };
    }

    /** With three decimals at most, in the same words in every country. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
