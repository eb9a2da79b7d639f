package dev.parlor.bot.doctor;

import dev.parlor.bot.terminal.Sizes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The room on a disk.
 *
 * @param free how many bytes may be written yet
 */
public record DiskSpace(long free) {
    private static final long MEBIBYTE = 1L << 20;
    private static final long LEAST = 100 * MEBIBYTE;
    private static final long EASY = 1024 * MEBIBYTE;

    /**
     * Looks.
     *
     * @param folder a folder, or where one will be
     * @return the room on its disk
     */
    public static DiskSpace at(Path folder) {
        try {
            return new DiskSpace(
                    Files.getFileStore(FolderCheck.existing(folder)).getUsableSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether it is as good as used up.
     *
     * @return true below 100 MiB
     */
    public boolean isFull() {
        return free < LEAST;
    }

    /** Whether somebody should make room soon: below 1 GiB. */
    boolean isScarce() {
        return free < EASY;
    }

    /**
     * Tells it.
     *
     * @return a sentence without its full stop
     */
    public String says() {
        return Sizes.of(free) + " free where the data is";
    }
}
