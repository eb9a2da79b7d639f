package dev.parlor.bot.operations;

import com.google.inject.Inject;
import dev.parlor.bot.Complaint;
import dev.parlor.bot.settings.SettingsOptions;
import dev.parlor.bot.settings.Surroundings;
import dev.parlor.bot.storage.DatabasePlace;
import dev.parlor.bot.terminal.Ink;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.jooq.Backups;
import dev.parlor.jooq.Reconciliation;
import dev.parlor.jooq.StorageException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parlor restore}: tries a backup, and brings it back. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Bring a backup back, or only try it with --verify. A backup that is damaged, is none, or was made by a"
                    + " newer version is refused, and nothing changes.",
            "The database that was there stays beside the restored one."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the backup is sound; without --verify, it is restored",
            "1:the backup is worth nothing, and why",
            "2:nothing was changed: no such file, not confirmed, or the database is in use",
            "3:a fault of the program"
        })
public final class RestoreCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Screen screen;
    private final Consent consent;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Parameters(paramLabel = "FILE", description = "A backup, as 'parlor backup' makes them.")
    private Path file;

    @Option(names = "--verify", description = "Only try the backup, on a scratch copy.")
    private boolean verify;

    @Option(names = "--yes", description = "Do not ask before the database is replaced.")
    private boolean yes;

    /**
     * Makes the command.
     *
     * @param surroundings where the program was started
     * @param screen where to print
     * @param consent asks before the database is replaced
     */
    @Inject
    public RestoreCommand(Surroundings surroundings, Screen screen, Consent consent) {
        this.surroundings = surroundings;
        this.screen = screen;
        this.consent = consent;
    }

    @Override
    public Integer call() {
        DatabasePlace place = DatabasePlace.of(options.read(surroundings).settings());
        try {
            tell(place.verify(file));
        } catch (StorageException e) {
            screen.line(screen.bold(Ink.BAD, "  no  ") + place.told(e) + ".");
            return 1;
        }
        if (!verify) {
            restore(place);
        }
        return 0;
    }

    private void tell(Reconciliation books) {
        screen.line(ok()
                + (Backups.isSealed(file)
                        ? "every byte is as it was written: its checksum fits"
                        : "every page can be read (there is no checksum, which would see more)"));
        screen.line(ok() + "this version knows its schema");
        screen.line(ok() + "the books in it are sound");
        new Sheet(screen).figures(books);
        screen.line(screen.bold(Ink.GOOD, screen.sign("✓ ", "")) + "The backup " + file + " is sound.");
    }

    private String ok() {
        return screen.ink(Ink.GOOD, "  ok  ");
    }

    private void restore(DatabasePlace place) {
        if (!(place instanceof DatabasePlace.OnFile(Path database))) {
            throw new Complaint(
                    "nothing was changed: on PostgreSQL a backup is brought back with pg_restore into an empty"
                            + " database, to which database.url is then set; docs/operations.md shows how.");
        }
        if (!yes && !consent.given("Replace " + database + " by it? Type yes: ")) {
            throw new Complaint("nothing was changed; --yes replaces the database without asking.");
        }
        try {
            Backups.Restored restored = Backups.restore(file, database);
            screen.line(screen.bold(Ink.GOOD, screen.sign("✓ ", "")) + "It is restored to " + database + ".");
            restored.aside()
                    .ifPresent(aside ->
                            screen.line(screen.ink(Ink.MUTED, "What was there before is kept as " + aside + ".")));
        } catch (StorageException e) {
            throw new Complaint(e);
        }
    }
}
