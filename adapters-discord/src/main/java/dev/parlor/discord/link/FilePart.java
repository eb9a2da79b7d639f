package dev.parlor.discord.link;

import dev.parlor.discord.render.Upload;

/** A file that goes out with a message. */
public final class FilePart {
    private final String name;
    private final String mediaType;
    private final byte[] bytes;
    private final String description;

    /**
     * A file.
     *
     * @param name different from the others of the message; what is no letter, digit, dot, hyphen or underscore becomes an
     *     underscore, as it does at Discord
     * @param mediaType such as {@code image/png}
     * @param bytes what is in it, which is copied
     * @param description what it shows, may be empty
     */
    public FilePart(String name, String mediaType, byte[] bytes, String description) {
        this.name = name.replaceAll("[^A-Za-z0-9._-]", "_");
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
        this.description = description;
    }

    /**
     * A picture of a rendered message.
     *
     * @param upload the picture
     * @return the same as a part
     */
    public static FilePart of(Upload upload) {
        return new FilePart(
                upload.name(),
                upload.picture().type().mediaType(),
                upload.picture().bytes(),
                upload.alternative());
    }

    /**
     * What it is called.
     *
     * @return a name without surprises
     */
    public String name() {
        return name;
    }

    /**
     * What kind of file it is.
     *
     * @return such as {@code image/png}
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * What is in it.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * What it shows.
     *
     * @return may be empty
     */
    public String description() {
        return description;
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
