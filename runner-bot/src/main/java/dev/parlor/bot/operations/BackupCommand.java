package dev.parlor.bot.operations;

import com.google.inject.Inject;
import dev.parlor.bot.Complaint;
import dev.parlor.bot.settings.Settings;
import dev.parlor.bot.settings.SettingsOptions;
import dev.parlor.bot.settings.Surroundings;
import dev.parlor.bot.storage.DatabasePlace;
import dev.parlor.bot.terminal.Ink;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.bot.terminal.Sizes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parlor backup}: copies the database while it is in use. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Copy the database, also while Parlor is running. The copy holds secrets; only you may read it.",
            "A checksum is written into it and beside it. PostgreSQL is copied by pg_dump."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the copy is complete", "2:it could not be made, and why", "3:a fault of the program"})
public final class BackupCommand implements Callable<Integer> {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Surroundings surroundings;
    private final Screen screen;
    private final InstantSource clock;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The copy, which replaces what is there, or a folder for it"
                    + " (default: backups/parlor-DATE-TIME in the data folder).")
    private Optional<Path> file = Optional.empty();

    /**
     * Makes the command.
     *
     * @param surroundings where the program was started
     * @param screen where to print
     */
    @Inject
    public BackupCommand(Surroundings surroundings, Screen screen) {
        this.surroundings = surroundings;
        this.screen = screen;
        this.clock = InstantSource.system();
    }

    @Override
    public Integer call() throws IOException {
        Settings settings = options.read(surroundings).settings();
        DatabasePlace place = DatabasePlace.of(settings);
        Path copy = copy(settings, place);
        refuseTheDatabaseItself(place, copy);
        Premises.looking(settings, look -> {
            look.backup(copy);
            return look;
        });
        screen.line(screen.bold(Ink.GOOD, screen.sign("✓ ", "")) + "Copied to " + copy + " ("
                + Sizes.of(Files.size(copy)) + ").");
        screen.line(screen.ink(Ink.MUTED, "It holds secrets, seeds of future draws among them; only you may read it."));
        screen.line(screen.ink(Ink.MUTED, "Try it: ./parlor restore " + copy + " --verify"));
        return 0;
    }

    private Path copy(Settings settings, DatabasePlace place) {
        Path wanted = file.orElseGet(() -> DatabasePlace.backups(settings));
        return file.isEmpty() || Files.isDirectory(wanted) ? wanted.resolve(name(clock.instant(), place)) : wanted;
    }

    private static String name(Instant now, DatabasePlace place) {
        return "parlor-" + STAMP.format(now) + place.suffix();
    }

    private static void refuseTheDatabaseItself(DatabasePlace place, Path copy) throws IOException {
        if (place instanceof DatabasePlace.OnFile(Path database)
                && Files.exists(copy)
                && Files.exists(database)
                && Files.isSameFile(copy, database)) {
            throw new Complaint(copy + " is the database itself; name another file for the copy.");
        }
    }
}
