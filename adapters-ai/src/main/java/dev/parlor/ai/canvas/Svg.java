package dev.parlor.ai.canvas;

/** Writes pictures as SVG: the same shapes, letters as shapes too, so that it looks alike wherever it is opened. */
public final class Svg {
    private Svg() {}

    /** The picture as a document that needs nothing else. */
    public static String of(Picture picture) {
        SvgWriter writer = new SvgWriter();
        picture.elements().forEach(writer::write);
        String alternative = Xml.escaped(picture.alternative());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + picture.width() + "\" height=\""
                + picture.height() + "\" viewBox=\"0 0 " + picture.width() + " " + picture.height()
                + "\" role=\"img\" aria-label=\"" + alternative + "\">\n<title>" + alternative + "</title>\n"
                + writer.definitions() + writer.body() + "</svg>\n";
    }
}
