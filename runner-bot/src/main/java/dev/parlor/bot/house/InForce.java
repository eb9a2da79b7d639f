package dev.parlor.bot.house;

import dev.parlor.bot.content.Content;
import dev.parlor.bot.content.ContentPack;
import dev.parlor.bot.files.Problem;
import dev.parlor.bot.files.UnfitException;
import dev.parlor.bot.settings.Effective;
import dev.parlor.bot.settings.Settings;
import dev.parlor.commands.office.Change;
import dev.parlor.commands.office.Flaw;
import dev.parlor.commands.office.ReloadOutcome;
import dev.parlor.commands.office.Reloading;
import dev.parlor.core.money.EconomyRules;
import dev.parlor.core.tournament.TournamentRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings and the content that are in force. Reading them again changes all at once what can be changed, or nothing. */
public final class InForce implements Reloading {
    private static final Logger LOG = LoggerFactory.getLogger(InForce.class);

    private volatile Charter charter;

    /** Files of which each may have problems. */
    @FunctionalInterface
    private interface Reading<T> {
        T read() throws UnfitException;
    }

    InForce(Effective effective, Content content) {
        charter = Charter.of(effective, content);
    }

    /**
     * The settings of this instant; those that need a restart are the ones of the start.
     *
     * @return their values
     */
    public Settings settings() {
        return charter.settings();
    }

    EconomyRules economy() {
        return charter.economy();
    }

    TournamentRules tournaments() {
        return charter.tournaments();
    }

    @Override
    public synchronized ReloadOutcome reload() {
        List<Problem> problems = new ArrayList<>();
        Optional<Charter> newer = read(charter, problems);
        return newer.<ReloadOutcome>map(this::adopt)
                .orElseGet(() -> new ReloadOutcome.Unfit(
                        problems.stream().map(InForce::flaw).toList()));
    }

    /** Where the settings do not say which content is meant, that which is in force is looked at. */
    private static Optional<Charter> read(Charter now, List<Problem> problems) {
        Optional<Effective> effective = attempt(now.effective()::again, problems);
        Settings settings = effective.map(Effective::settings).orElse(now.settings());
        Optional<Content> content = attempt(() -> ContentPack.check(settings.content()), problems);
        return effective.flatMap(read -> content.map(pack -> Charter.of(read, pack)));
    }

    private static <T> Optional<T> attempt(Reading<T> reading, List<Problem> problems) {
        try {
            return Optional.of(reading.read());
        } catch (UnfitException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private ReloadOutcome adopt(Charter newer) {
        List<Change> changes = Stream.concat(
                        charter.effective().changes(newer.effective()).stream(),
                        charter.content().changes(newer.content()).stream())
                .toList();
        charter = charter.adopting(newer);
        changes.forEach(change ->
                LOG.info("{} was {} and is {}: {}", change.key(), change.before(), change.after(), change.effect()));
        return new ReloadOutcome.Reloaded(changes);
    }

    private static Flaw flaw(Problem problem) {
        return new Flaw(problem.place().toString(), problem.found(), problem.expected());
    }
}
