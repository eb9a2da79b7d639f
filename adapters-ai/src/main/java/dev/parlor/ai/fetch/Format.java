package dev.parlor.ai.fetch;

/** A format of pictures that is read. */
public enum Format {
    /** Portable Network Graphics. */
    PNG("png"),
    /** JPEG, baseline or progressive. */
    JPEG("jpeg"),
    /** GIF, of which the first frame is taken. */
    GIF("gif");

    private final String word;

    Format(String word) {
        this.word = word;
    }

    /** Returns the format's name for files and readers, such as {@code png}. */
    public String word() {
        return word;
    }

    /** Returns the media type, such as {@code image/png}. */
    public String mediaType() {
        return "image/" + word;
    }
}
