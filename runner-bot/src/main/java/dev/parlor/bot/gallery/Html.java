package dev.parlor.bot.gallery;

/** Writes a page. All text is escaped; names of elements and classes are the house's own. */
final class Html {
    private final StringBuilder page = new StringBuilder();

    /** The house's own words for the machine. */
    Html raw(String markup) {
        page.append(markup);
        return this;
    }

    /** Anybody's words. */
    Html text(String text) {
        text.codePoints().forEach(this::character);
        return this;
    }

    /** An element with a class and a text. */
    Html element(String name, String look, String text) {
        return open(name, look).text(text).close(name);
    }

    Html open(String name, String look) {
        page.append('<').append(name);
        if (!look.isEmpty()) {
            attribute("class", look);
        }
        page.append('>');
        return this;
    }

    Html close(String name) {
        page.append("</").append(name).append(">\n");
        return this;
    }

    /** A picture that opens in full size. */
    Html picture(Hung hung) {
        page.append("<a");
        attribute("href", hung.path());
        page.append("><img loading=\"lazy\"");
        attribute("src", hung.path());
        attribute("width", Integer.toString(hung.width()));
        attribute("height", Integer.toString(hung.height()));
        attribute("alt", hung.alternative());
        page.append("></a>\n");
        return this;
    }

    private void attribute(String name, String value) {
        page.append(' ').append(name).append("=\"");
        text(value);
        page.append('"');
    }

    private void character(int c) {
        switch (c) {
            case '<' -> page.append("&lt;");
            case '>' -> page.append("&gt;");
            case '&' -> page.append("&amp;");
            case '"' -> page.append("&quot;");
            case '\'' -> page.append("&#39;");
            default -> page.appendCodePoint(c);
        }
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
