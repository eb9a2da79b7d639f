package dev.parlor.bot.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.bot.roster.Contender;
import dev.parlor.bot.roster.RosterReader;
import dev.parlor.core.Fact;
import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.PoolRules;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.MarkKey;
import dev.parlor.core.tournament.CancelTournament;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.JoinTournament;
import dev.parlor.core.tournament.LeaveTournament;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.PrizeRules;
import dev.parlor.core.tournament.Seeding;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.core.tournament.TournamentFact;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.core.tournament.TournamentPlan;
import dev.parlor.core.tournament.TournamentRules;
import dev.parlor.core.tournament.VoidMatch;
import dev.parlor.jooq.Database;
import dev.parlor.jooq.Databases;
import dev.parlor.jooq.JooqTransactions;
import dev.parlor.jooq.Notice;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program that was killed between keeping and telling still tells when it is started again. */
class RecollectionTest {
    private static final PlayerId HOUSE = new PlayerId("house");
    private static final Actor BY = new Actor.Player(HOUSE);
    private static final TournamentId NIGHT = new TournamentId("night");
    private static final Seed SEED = Seed.ofHex("5".repeat(64));
    private static final List<Fighter> FIGHTERS =
            RosterReader.house().byRank().stream().map(Contender::fighter).toList();

    @TempDir
    Path folder;

    private final Set<String> told = new TreeSet<>();
    private final List<String> forgotten = new ArrayList<>();
    private Database database;
    private TournamentDesk desk;
    private Recollection recollection;

    @BeforeEach
    void open() {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-01T20:00:00Z"));
        database = Databases.sqlite(folder.resolve("parlor.db"), clock);
        JooqTransactions transactions = database.transactions(SEED::derive, new MarkKey("the marks of this test"));
        desk = new TournamentDesk(transactions, clock);
        recollection = new Recollection(desk, new BettingDesk(transactions, clock));
        desk.announce(new TournamentPlan(NIGHT, new ParlorId("home"), HOUSE, rules()));
        remember();
        for (Fighter fighter : FIGHTERS.subList(0, 4)) {
            desk.join(new JoinTournament(NIGHT, Entrant.ofTheHouse(fighter), HOUSE));
            remember();
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyStepOfATournamentIsRememberedAsItHappened() {
        desk.pause(NIGHT, BY);
        remember();
        desk.resume(NIGHT, BY);
        remember();
        while (told.stream().noneMatch("TournamentFinished"::equals)) {
            step();
        }
        assertThat(told)
                .contains("BettingOpened", "MatchLocked", "MatchDrawn", "SceneShown", "MatchSettled")
                .contains("PrizePaid", "TournamentPaused", "TournamentResumed", "TournamentStarted");
        assertThat(forgotten).isEmpty();
    }

    @Test
    void voidsWithdrawalsAndEndsAreRemembered() {
        step();
        step();
        desk.voidMatch(new VoidMatch(live().id(), "the lamp fell", BY));
        remember();
        step();
        desk.withdraw(new LeaveTournament(NIGHT, live().pairing().a().id(), BY));
        remember();
        desk.cancel(new CancelTournament(NIGHT, "the roof leaks", BY));
        remember();
        assertThat(told).contains("MatchVoided", "MatchWalkedOver", "FighterWithdrew", "TournamentCancelled");
        assertThat(forgotten).isEmpty();
    }

    @Test
    void whatWasOvertakenIsNotTold() {
        desk.runNext(NIGHT, BY);
        desk.runNext(NIGHT, BY);
        List<Notice> before = database.notices().pending(100);
        desk.runNext(NIGHT, BY);
        assertThat(before)
                .filteredOn(notice -> notice.kind().equals("BettingOpened"))
                .hasSize(1);
        assertThat(before)
                .filteredOn(notice -> notice.kind().equals("BettingOpened"))
                .allSatisfy(notice -> assertThat(recollection.of(notice)).isEmpty());
    }

    @Test
    void aSceneIsToldAlsoWhenTheMatchIsOver() {
        while (told.stream().noneMatch("MatchSettled"::equals)) {
            desk.runNext(NIGHT, BY);
            told.addAll(
                    database.notices().pending(100).stream().map(Notice::kind).toList());
        }
        assertThat(database.notices().pending(100))
                .filteredOn(notice -> notice.kind().equals("SceneShown"))
                .hasSizeGreaterThan(1)
                .allSatisfy(notice -> assertThat(recollection.of(notice)).isPresent());
    }

    private void step() {
        desk.runNext(NIGHT, BY);
        remember();
    }

    /** Compares what waits with what is remembered of it, and marks it as told. */
    private void remember() {
        List<Notice> waiting = database.notices().pending(100);
        for (Notice notice : waiting) {
            Fact fact = notice.fact().orElseThrow();
            if (fact instanceof TournamentFact) {
                told.add(notice.kind());
                Optional<Fact> remembered = recollection.of(notice);
                if (!remembered.equals(Optional.of(fact))) {
                    forgotten.add(notice.kind() + ": " + remembered);
                }
            }
        }
        database.notices().delivered(waiting.stream().map(Notice::id).toList());
    }

    private Match.Live live() {
        return desk.matches(NIGHT).stream()
                .filter(Match.Live.class::isInstance)
                .map(Match.Live.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static TournamentRules rules() {
        return new TournamentRules(
                        4,
                        Seeding.SEEDED,
                        false,
                        Duration.ofSeconds(30),
                        new Currency("chips"),
                        PoolRules.of(Takeout.HOUSE),
                        true)
                .with(new PrizeRules(Amount.ZERO, Amount.of(1_000), PrizeRules.SPLIT));
    }
}
