package dev.parlor.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.Transactions;
import dev.parlor.core.chance.FairnessDesk;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.SeedOwner;
import dev.parlor.core.chance.SeedPair;
import dev.parlor.core.chance.SeedSource;
import dev.parlor.core.chance.Seeds;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.chance.Verification;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.MarkKey;
import dev.parlor.core.show.InboxDesk;
import dev.parlor.core.show.InboxOutcome;
import dev.parlor.core.show.Narration;
import dev.parlor.core.show.Onlooker;
import dev.parlor.core.show.PaintJobId;
import dev.parlor.core.show.Part;
import dev.parlor.core.show.Plate;
import dev.parlor.core.show.Show;
import dev.parlor.core.show.ShowDesk;
import dev.parlor.core.tournament.BettingOutcome;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.JoinTournament;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.MatchProofOutcome;
import dev.parlor.core.tournament.Seeding;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.core.tournament.VoidMatch;
import dev.parlor.testkit.Fixtures;
import dev.parlor.testkit.ShowSamples;
import dev.parlor.testkit.TournamentSamples;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that is closed and opened again is where it was. */
class ReopeningTest {
    private static final TournamentId ID = new TournamentId("t1");
    private static final Actor BOSS = new Actor.Player(new PlayerId("organiser"));
    private static final SeedOwner ANN = new SeedOwner(new ParlorId("p"), new PlayerId("ann"));
    private static final Seeds RUN = Seeds.derivedFrom(Seed.ofHex("ab".repeat(32)));

    @TempDir
    private Path folder = Path.of("");

    /** Takes a step at a desk and shows the matches behind it. */
    private interface Stage {
        List<Match> take(Consumer<TournamentDesk> step);
    }

    @Test
    void aSeedOfRandomBytesStays() {
        AtomicInteger asked = new AtomicInteger();
        SeedSource random = SeedSource.random(bytes -> Arrays.fill(bytes, (byte) asked.incrementAndGet()));
        Seed first = reopened(random, storage -> storage.write(s -> s.seeds().of("m1")));
        Seed again = reopened(random, storage -> storage.read(s -> s.seeds().of("m1")));
        SeedPair pair = reopened(random, storage -> new FairnessDesk(storage).pair(ANN));
        SeedPair samePair = reopened(random, storage -> new FairnessDesk(storage).pair(ANN));
        assertThat(again).isEqualTo(first);
        assertThat(samePair).isEqualTo(pair);
        assertThat(asked).hasValue(3);
    }

    @Test
    void aTournamentThatIsReopenedBeforeEachStepGoesAsInMemory() {
        MemoryTransactions memory = new MemoryTransactions(RUN, () -> Fixtures.NOON);
        Stage inMemory = step -> taken(memory, step);
        Stage reopening = step -> reopened(RUN, storage -> taken(storage, step));
        assertThat(evening(reopening)).isEqualTo(evening(inMemory));
        Tournament kept = reopened(RUN, storage -> desk(storage).tournament(ID).orElseThrow());
        assertThat(kept).isInstanceOf(Tournament.Finished.class);
        assertThat(kept).isEqualTo(desk(memory).tournament(ID).orElseThrow());
        MatchProofOutcome proof = reopened(RUN, storage -> desk(storage).prove(new MatchId("t1.r2m1")));
        assertThat(((MatchProofOutcome.Proven) proof).verification()).isInstanceOf(Verification.Sound.class);
    }

    @Test
    void aShowIsTheSameAgain() {
        MatchId match = new MatchId("t1.r1m1");
        Plate plate = ShowSamples.plate(Part.ENTRANCE, "early", ShowSamples.OUTSIDE);
        Onlooker.Seen seen = new Onlooker.Seen(ShowSamples.fullLook(), ShowSamples.OUTSIDE);
        reopened(RUN, storage -> shows(storage).hang(match, plate));
        Show told = reopened(
                RUN,
                storage -> shows(storage)
                        .tell(match, new Narration(ShowSamples.hostile(), Map.of(), ShowSamples.OUTSIDE)));
        reopened(RUN, storage -> shows(storage).saw(plate.hash(), seen));
        Optional<Show> again = reopened(RUN, storage -> shows(storage).show(match));
        Optional<Onlooker.Seen> seenAgain =
                reopened(RUN, storage -> shows(storage).sighting(plate.hash()));
        assertThat(told.plates()).isEqualTo(Map.of(Part.ENTRANCE, plate));
        assertThat(again).contains(told);
        assertThat(seenAgain).contains(seen);
    }

    @Test
    void aCallCountsOnceAlsoBehindARestart() {
        PaintJobId job = new PaintJobId("job-1");
        reopened(RUN, storage -> inbox(storage).expect(job, Sha256.of("secret"), Duration.ofMinutes(2)));
        InboxOutcome first = reopened(RUN, storage -> inbox(storage).call(job, "secret"));
        InboxOutcome again = reopened(RUN, storage -> inbox(storage).call(job, "secret"));
        assertThat(first).isEqualTo(new InboxOutcome.Accepted(job));
        assertThat(again).isEqualTo(new InboxOutcome.Refused());
    }

    /** Five fighters, a void in the first match, a withdrawal, all shows. */
    private static List<Match> evening(Stage stage) {
        stage.take(desk -> desk.announce(TournamentSamples.plan(ID, Seeding.SEEDED)));
        for (int rank = 1; rank <= 5; rank++) {
            Entrant entrant = Entrant.ofTheHouse(TournamentSamples.fighter(rank));
            stage.take(desk -> desk.join(new JoinTournament(ID, entrant, new PlayerId("organiser"))));
        }
        stage.take(desk -> desk.start(ID, BOSS));
        stage.take(desk -> desk.openBetting(ID, BOSS));
        stage.take(desk -> desk.lock(new MatchId("t1.r1m2"), BOSS));
        List<Match> matches = stage.take(desk -> desk.voidMatch(new VoidMatch(new MatchId("t1.r1m2"), "rain", BOSS)));
        while (matches.stream().anyMatch(match -> match instanceof Match.Waiting || match instanceof Match.Seeded)) {
            stage.take(desk -> assertThat(desk.openBetting(ID, BOSS)).isInstanceOf(BettingOutcome.Opened.class));
            stage.take(desk -> desk.lock(live(desk), BOSS));
            stage.take(desk -> desk.draw(live(desk), BOSS));
            stage.take(desk -> desk.show(live(desk), BOSS));
            matches = stage.take(desk -> desk.settle(live(desk), BOSS));
        }
        return matches;
    }

    private static List<Match> taken(
            Transactions<? extends TournamentDesk.Storage> storage, Consumer<TournamentDesk> step) {
        step.accept(desk(storage));
        return desk(storage).matches(ID);
    }

    private static MatchId live(TournamentDesk desk) {
        return desk.matches(ID).stream()
                .filter(Match.Live.class::isInstance)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static TournamentDesk desk(Transactions<? extends TournamentDesk.Storage> storage) {
        return new TournamentDesk(storage, () -> Fixtures.NOON);
    }

    private static ShowDesk shows(JooqTransactions storage) {
        return new ShowDesk(storage, () -> Fixtures.NOON);
    }

    private static InboxDesk inbox(JooqTransactions storage) {
        return new InboxDesk(storage, () -> Fixtures.NOON);
    }

    private <T> T reopened(SeedSource seeds, Function<JooqTransactions, T> work) {
        try (Database database = Databases.sqlite(folder.resolve("parlor.db"), () -> Fixtures.NOON)) {
            return work.apply(database.transactions(seeds, new MarkKey("the key of the tests")));
        }
    }
}
