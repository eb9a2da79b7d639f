package dev.parlor.bot.show;

import dev.parlor.ai.fetch.Fetched;
import dev.parlor.ai.fetch.Format;
import dev.parlor.ai.fetch.Picture;
import dev.parlor.ai.fetch.PictureGate;
import dev.parlor.core.show.PictureFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What became of a picture of a fighter that somebody put into a file. */
public sealed interface PortraitFile {
    /** A larger file is not even read. */
    long LARGEST = 12L << 20;

    /**
     * It can be shown.
     *
     * @param portrait the picture, encoded anew
     */
    record Accepted(PictureFile portrait) implements PortraitFile {}

    /**
     * It cannot.
     *
     * @param reason why, as the end of a sentence; no words of the file are in it
     */
    record Refused(String reason) implements PortraitFile {}

    /**
     * Reads a file and has it judged like any picture from outside.
     *
     * @param file which
     * @param gate judges it
     */
    static PortraitFile read(Path file, PictureGate gate) {
        try {
            if (!Files.isRegularFile(file)) {
                return new Refused(Files.exists(file) ? "it is no file" : "there is no such file");
            }
            if (Files.size(file) > LARGEST) {
                return new Refused("it is larger than " + LARGEST + " bytes");
            }
            return judged(gate.judge(Files.readAllBytes(file)));
        } catch (IOException e) {
            return new Refused("it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static PortraitFile judged(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Accepted accepted -> new Accepted(encoded(accepted.picture()));
            case Fetched.Refused refused ->
                new Refused(refused.cause().word() + (refused.detail().isEmpty() ? "" : " (" + refused.detail() + ")"));
        };
    }

    /**
     * A judged picture as the house has it.
     *
     * @param picture the picture
     * @return the same
     */
    static PictureFile encoded(Picture picture) {
        return new PictureFile(
                picture.format() == Format.JPEG ? PictureFile.Type.JPEG : PictureFile.Type.PNG,
                picture.width(),
                picture.height(),
                picture.bytes());
    }
}
