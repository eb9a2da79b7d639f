package dev.parlor.bot.doctor;

import dev.parlor.bot.operations.Sizes;
import dev.parlor.bot.settings.Effective;
import dev.parlor.bot.storage.DatabasePlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether there is room on the disk of the data folder. */
final class DiskCheck implements Check {
    private static final String SUBJECT = "disk";
    private static final long MEBIBYTE = 1L << 20;
    private static final long LEAST = 100 * MEBIBYTE;
    private static final long EASY = 1024 * MEBIBYTE;

    @Override
    public List<Finding> look(Effective effective) {
        try {
            Path folder = FolderCheck.existing(effective.settings().data());
            long database = DatabasePlace.of(effective.settings()) instanceof DatabasePlace.OnFile(Path file)
                            && Files.exists(file)
                    ? Files.size(file)
                    : 0;
            return List.of(judge(Files.getFileStore(folder).getUsableSpace(), database));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Finding judge(long free, long database) {
        String says = Sizes.of(free) + " free where the data is";
        if (free < LEAST) {
            return Finding.broken(SUBJECT, says + ": bets will be refused when it is full. Make room.");
        }
        if (free < database) {
            return Finding.beware(
                    SUBJECT, says + ", less than the " + Sizes.of(database) + " that a copy before a migration needs.");
        }
        return free < EASY ? Finding.beware(SUBJECT, says + "; make room.") : Finding.fine(SUBJECT, says + ".");
    }
}
