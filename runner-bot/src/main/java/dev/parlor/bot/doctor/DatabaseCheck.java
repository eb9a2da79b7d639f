package dev.parlor.bot.doctor;

import dev.parlor.bot.settings.Effective;
import dev.parlor.bot.storage.DatabasePlace;
import dev.parlor.bot.terminal.Sizes;
import dev.parlor.jooq.Backlog;
import dev.parlor.jooq.Inspection;
import dev.parlor.jooq.SchemaState;
import dev.parlor.jooq.StorageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the database answers, is whole, has a schema that this version knows, and agrees about the time.
 *
 * @param clock this machine's
 */
record DatabaseCheck(InstantSource clock) implements Check {
    private static final String SUBJECT = "database";
    private static final Duration STUCK = Duration.ofMinutes(5);

    @Override
    public List<Finding> look(Effective effective) {
        DatabasePlace place = DatabasePlace.of(effective.settings());
        if (place instanceof DatabasePlace.OnFile(Path file) && !Files.exists(file)) {
            return List.of(
                    Finding.fine(SUBJECT, file + " is not there yet; the first start makes it."),
                    Clocks.judge(clock.instant(), Optional.empty(), Optional.empty()));
        }
        try (Inspection look = place.inspect()) {
            return findings(place, look);
        } catch (StorageException e) {
            return List.of(Finding.broken(SUBJECT, place.told(e) + "."));
        }
    }

    private List<Finding> findings(DatabasePlace place, Inspection look) {
        List<Finding> findings = new ArrayList<>();
        Optional<String> damage = look.damage();
        if (damage.isPresent()) {
            return List.of(Finding.broken(
                    SUBJECT,
                    place + " is damaged (" + damage.get()
                            + "). Stop Parlor, keep the file, and restore the last sound backup."));
        }
        String named = look.engine() + ", " + place + size(place);
        Finding schema = schema(named, look.schema());
        findings.add(schema);
        if (schema.verdict() == Finding.Verdict.FINE) {
            findings.add(Clocks.judge(clock.instant(), look.serverTime(), look.lastWritten()));
            findings.add(steps(look.backlog(look.serverTime().orElseGet(clock::instant))));
        }
        return findings;
    }

    private static String size(DatabasePlace place) {
        return place instanceof DatabasePlace.OnFile(Path file) ? " (" + Sizes.of(bytes(file)) + ")" : "";
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finding schema(String named, SchemaState state) {
        return switch (state) {
            case SchemaState.Current current -> Finding.fine(SUBJECT, named + ", schema " + current.version() + ".");
            case SchemaState.None none ->
                Finding.beware(SUBJECT, named + ": it has no schema of Parlor yet; the first start makes it.");
            case SchemaState.Behind behind ->
                Finding.beware(
                        SUBJECT,
                        named + ": its schema is at " + behind.version()
                                + "; the next start copies it and brings it to " + behind.newest() + ".");
            case SchemaState.Newer newer ->
                Finding.broken(
                        SUBJECT,
                        named + ": a newer version of Parlor made it (schema " + newer.version()
                                + "). Run that version, or restore a backup from before.");
        };
    }

    static Finding steps(Backlog backlog) {
        String subject = "steps";
        if (backlog.late().compareTo(STUCK) > 0) {
            return Finding.beware(
                    subject,
                    backlog.due() + " are due, the first for " + shown(backlog.late())
                            + ": Parlor is not running, or it is stuck and its log says why.");
        }
        String says = backlog.planned() + " planned, " + backlog.due() + " due";
        return backlog.failing() > 0
                ? Finding.beware(
                        subject, says + ", " + backlog.failing() + " failed and will be taken again; the log says why.")
                : Finding.fine(subject, says + ", none failed.");
    }

    private static String shown(Duration time) {
        return time.toHours() > 0 ? time.toHours() + " h " + time.toMinutesPart() + " min" : time.toMinutes() + " min";
    }
}
