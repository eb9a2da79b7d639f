package dev.parlor.bot.doctor;

import dev.parlor.bot.settings.Effective;
import dev.parlor.bot.storage.DatabasePlace;
import dev.parlor.bot.terminal.Sizes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether there is room on the disk of the data folder. */
final class DiskCheck implements Check {
    private static final String SUBJECT = "disk";

    @Override
    public List<Finding> look(Effective effective) {
        return List.of(judge(DiskSpace.at(effective.settings().data()), database(effective)));
    }

    private static long database(Effective effective) {
        try {
            return DatabasePlace.of(effective.settings()) instanceof DatabasePlace.OnFile(Path file)
                            && Files.exists(file)
                    ? Files.size(file)
                    : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Finding judge(DiskSpace space, long database) {
        if (space.isFull()) {
            return Finding.broken(SUBJECT, space.says() + ": bets will be refused when it is used up. Make room.");
        }
        if (space.free() < database) {
            return Finding.beware(
                    SUBJECT,
                    space.says() + ", less than the " + Sizes.of(database) + " that a copy before a migration needs.");
        }
        return space.isScarce()
                ? Finding.beware(SUBJECT, space.says() + "; make room.")
                : Finding.fine(SUBJECT, space.says() + ".");
    }
}
