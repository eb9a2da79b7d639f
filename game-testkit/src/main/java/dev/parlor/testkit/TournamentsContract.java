package dev.parlor.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.Transactions;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Seeds;
import dev.parlor.core.tournament.AnnounceOutcome;
import dev.parlor.core.tournament.Fixture;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.Place;
import dev.parlor.core.tournament.Seeding;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.core.tournament.TournamentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every storage of tournaments must do. A storage passes by extending this class in its own tests. */
public abstract class TournamentsContract {
    private static final TournamentId ONE = new TournamentId("t1");
    private static final TournamentId OTHER = new TournamentId("t2");

    private Transactions<? extends TournamentDesk.Storage> transactions;

    /**
     * Opens an empty storage.
     *
     * @param seeds where its secrets come from; a storage that keeps secrets itself asks here for new ones
     * @return transactions on it
     */
    protected abstract Transactions<? extends TournamentDesk.Storage> open(Seeds seeds);

    @BeforeEach
    void openEmpty() {
        transactions = open(Seeds.derivedFrom(Seed.ofHex("ab".repeat(32))));
    }

    @Test
    void whatWasNeverKeptIsNotFound() {
        TournamentSamples.tournaments(ONE).forEach(this::keep);
        assertThat(find(OTHER)).isEmpty();
        assertThat(match(new MatchId("t1.r1m1"))).isEmpty();
        assertThat(matches(ONE)).isEmpty();
    }

    @Test
    void everyStateOfATournamentComesBackAsItWasKept() {
        for (Tournament tournament : TournamentSamples.tournaments(ONE)) {
            keep(tournament);
            assertThat(find(ONE)).isEqualTo(Optional.of(tournament));
        }
    }

    @Test
    void everyStateOfAMatchComesBackAsItWasKept() {
        TournamentSamples.tournaments(ONE).forEach(this::keep);
        for (Match match : TournamentSamples.matches(ONE)) {
            keep(match);
            assertThat(match(match.id())).isEqualTo(Optional.of(match));
            assertThat(matches(ONE)).isEqualTo(List.of(match));
        }
    }

    @Test
    void onlyAMatchWithStakesIsLiveAndOnlyOneBeforeThemIsComing() {
        TournamentSamples.tournaments(ONE).forEach(this::keep);
        for (Match match : TournamentSamples.matches(ONE)) {
            keep(match);
            boolean coming = match instanceof Match.Waiting || match instanceof Match.Seeded;
            assertThat(live(ONE).isPresent()).as(match.toString()).isEqualTo(match instanceof Match.Live);
            assertThat(live(ONE)).isIn(Optional.of(match), Optional.empty());
            assertThat(coming(ONE)).isEqualTo(coming ? List.of(match) : List.of());
            assertThat(live(OTHER)).isEmpty();
            assertThat(coming(OTHER)).isEmpty();
        }
    }

    @Test
    void matchesComeInTheOrderInWhichTheyWereFirstKept() {
        TournamentSamples.tournaments(ONE).forEach(this::keep);
        Match.Voided voided = (Match.Voided) first(Match.Voided.class, ONE);
        Match.Waiting elsewhere = new Match.Waiting(Fixture.first(ONE, new Place(1, 1)));
        keep(first(Match.Waiting.class, ONE));
        keep(elsewhere);
        keep(voided);
        keep(voided.again());
        keep(elsewhere);
        assertThat(matches(ONE)).isEqualTo(List.of(voided, elsewhere, voided.again()));
        assertThat(coming(ONE)).isEqualTo(List.of(elsewhere, voided.again()));
    }

    @Test
    void tournamentsDoNotSeeEachOther() {
        for (TournamentId id : List.of(ONE, OTHER)) {
            keep(TournamentSamples.tournaments(id).getFirst());
            keep(first(Match.Seeded.class, id));
        }
        assertThat(matches(OTHER)).isEqualTo(List.of(first(Match.Seeded.class, OTHER)));
        assertThat(find(OTHER))
                .isEqualTo(Optional.of(TournamentSamples.tournaments(OTHER).getFirst()));
    }

    @Test
    void theNewestTournamentOfACommunityComesFirst() {
        Tournament one = TournamentSamples.tournaments(ONE).getFirst();
        Tournament other = TournamentSamples.tournaments(OTHER).getFirst();
        keep(one);
        keep(other);
        keep(one);
        ParlorId parlor = one.plan().parlor();
        assertThat(newest(parlor, 5)).isEqualTo(List.of(other, one));
        assertThat(newest(parlor, 1)).isEqualTo(List.of(other));
        assertThat(newest(new ParlorId("elsewhere"), 5)).isEmpty();
    }

    @Test
    void whatIsOverIsNotOngoing() {
        List<Tournament> states = TournamentSamples.tournaments(ONE);
        ParlorId parlor = states.getFirst().plan().parlor();
        Tournament other = TournamentSamples.tournaments(OTHER).getFirst();
        keep(other);
        for (Tournament state : states) {
            keep(state);
            boolean over = state instanceof Tournament.Finished || state instanceof Tournament.Cancelled;
            assertThat(ongoing(parlor, 5)).as("%s", state).isEqualTo(over ? List.of(other) : List.of(state, other));
        }
        assertThat(ongoing(parlor, 1)).hasSize(1);
        assertThat(ongoing(new ParlorId("elsewhere"), 5)).isEmpty();
    }

    @Test
    void whoLeadsAFighterIsFoundByIt() {
        Tournament one = TournamentSamples.tournaments(ONE).getLast();
        Tournament other = TournamentSamples.tournaments(OTHER).getLast();
        keep(one);
        keep(other);
        ParlorId parlor = one.plan().parlor();
        PlayerId owner = one.entries().all().stream()
                .flatMap(entry -> entry.owner().stream())
                .findFirst()
                .orElseThrow();
        assertThat(led(parlor, owner, 5)).isEqualTo(List.of(other, one));
        assertThat(led(parlor, owner, 1)).isEqualTo(List.of(other));
        assertThat(led(parlor, new PlayerId("nobody"), 5)).isEmpty();
        assertThat(led(new ParlorId("elsewhere"), owner, 5)).isEmpty();
    }

    @Test
    void workThatThrowsLeavesNothing() {
        Tournament before = TournamentSamples.tournaments(ONE).get(0);
        Match seeded = first(Match.Seeded.class, ONE);
        keep(before);
        keep(seeded);
        assertThatThrownBy(() -> transactions.write(storage -> {
                    storage.tournaments()
                            .keep(TournamentSamples.tournaments(ONE).get(2));
                    storage.tournaments()
                            .keep(TournamentSamples.tournaments(OTHER).get(0));
                    storage.tournaments().keep(first(Match.Betting.class, ONE));
                    storage.tournaments().keep(((Match.Voided) first(Match.Voided.class, ONE)).again());
                    throw new IllegalStateException("lost on the way");
                }))
                .hasMessage("lost on the way");
        assertThat(find(ONE)).isEqualTo(Optional.of(before));
        assertThat(find(OTHER)).isEmpty();
        assertThat(matches(ONE)).isEqualTo(List.of(seeded));
    }

    @Test
    void aSecretIsTheSameEveryTime() {
        Seed first = transactions.write(storage -> storage.seeds().of("t1.r1m1"));
        Seed again = transactions.write(storage -> storage.seeds().of("t1.r1m1"));
        Seed other = transactions.write(storage -> storage.seeds().of("t1.r1m2"));
        assertThat(again).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void theSameTournamentIsAnnouncedOnce() {
        TournamentDesk desk = new TournamentDesk(transactions, () -> Instant.EPOCH);
        desk.announce(TournamentSamples.plan(ONE, Seeding.RANDOM));
        Tournament kept = find(ONE).orElseThrow();
        assertThat(desk.announce(TournamentSamples.plan(ONE, Seeding.RANDOM)))
                .isEqualTo(new AnnounceOutcome.Repeated(kept));
    }

    private static Match first(Class<? extends Match> state, TournamentId tournament) {
        return TournamentSamples.matches(tournament).stream()
                .filter(state::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private void keep(Tournament tournament) {
        transactions.write(storage -> {
            storage.tournaments().keep(tournament);
            return tournament;
        });
    }

    private void keep(Match match) {
        transactions.write(storage -> {
            storage.tournaments().keep(match);
            return match;
        });
    }

    private Optional<Tournament> find(TournamentId id) {
        return transactions.read(storage -> storage.tournaments().find(id));
    }

    private Optional<Match> match(MatchId id) {
        return transactions.read(storage -> storage.tournaments().match(id));
    }

    private List<Match> matches(TournamentId id) {
        return transactions.read(storage -> storage.tournaments().matches(id));
    }

    private Optional<Match.Live> live(TournamentId id) {
        return transactions.read(storage -> storage.tournaments().live(id));
    }

    private List<Match> coming(TournamentId id) {
        return transactions.read(storage -> storage.tournaments().coming(id));
    }

    private List<Tournament> ongoing(ParlorId parlor, int most) {
        return transactions.read(storage -> storage.tournaments().ongoing(parlor, most));
    }

    private List<Tournament> led(ParlorId parlor, PlayerId owner, int most) {
        return transactions.read(storage -> storage.tournaments().led(parlor, owner, most));
    }

    private List<Tournament> newest(ParlorId parlor, int most) {
        return transactions.read(storage -> storage.tournaments().newest(parlor, most));
    }
}
