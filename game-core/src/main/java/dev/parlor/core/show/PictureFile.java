package dev.parlor.core.show;

import dev.parlor.core.chance.Sha256;
import java.util.Arrays;

/** A picture as a file, in memory. Equal to another one with the same bytes. */
public final class PictureFile {
    private final Type type;
    private final int width;
    private final int height;
    private final byte[] bytes;

    /** What kinds of files there are. */
    public enum Type {
        /** Portable Network Graphics. */
        PNG("image/png"),
        /** JPEG, for scenes. */
        JPEG("image/jpeg");

        private final String mediaType;

        Type(String mediaType) {
            this.mediaType = mediaType;
        }

        /**
         * The name of the type on the web.
         *
         * @return such as {@code image/png}
         */
        public String mediaType() {
            return mediaType;
        }

        /**
         * How names of such files end.
         *
         * @return {@code png} or {@code jpg}
         */
        public String ending() {
            return this == PNG ? "png" : "jpg";
        }
    }

    /**
     * A picture.
     *
     * @param type what kind of file it is
     * @param width in pixels, 1 or more
     * @param height in pixels, 1 or more
     * @param bytes the file, which is copied
     * @throws IllegalArgumentException if a side or the file is empty
     */
    public PictureFile(Type type, int width, int height, byte[] bytes) {
        if (width < 1 || height < 1 || bytes.length == 0) {
            throw new IllegalArgumentException(
                    "No picture has " + width + "x" + height + " pixels in " + bytes.length + " bytes");
        }
        this.type = type;
        this.width = width;
        this.height = height;
        this.bytes = bytes.clone();
    }

    /**
     * What kind of file it is.
     *
     * @return the type
     */
    public Type type() {
        return type;
    }

    /**
     * How wide it is.
     *
     * @return pixels
     */
    public int width() {
        return width;
    }

    /**
     * How high it is.
     *
     * @return pixels
     */
    public int height() {
        return height;
    }

    /**
     * The file.
     *
     * @return a copy of its bytes
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * How large the file is.
     *
     * @return bytes
     */
    public int size() {
        return bytes.length;
    }

    /**
     * What the file is found by.
     *
     * @return the digest of its bytes
     */
    public Sha256 hash() {
        return Sha256.of(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PictureFile file && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return type + " of " + width + "x" + height + " pixels in " + bytes.length + " bytes";
    }
}
