package dev.parlor.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.Fact;
import dev.parlor.core.ParlorId;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Seeding;
import dev.parlor.core.tournament.TournamentFact;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.testkit.TournamentSamples;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Notices of facts stay short and keep secrets. */
class FactJsonTest {
    private static final TournamentId ID = new TournamentId("t1");
    private static final Seed SEED = Seed.ofHex("0".repeat(63) + "1");

    @Test
    void aNoticeTellsFewBetsButNotTheBetsOfACrowd() {
        assertThat(locked(256)).contains("b-0|A|1", "b-255|A|1");
        assertThat(locked(257))
                .doesNotContain("|A|1")
                .contains(SEED.commitment().hex(), "\"Gold\"");
        assertThat(locked(100_000)).isEqualTo(locked(257));
    }

    @Test
    void aNoticeOfADrawTellsNoSeed() {
        Match.Drawn drawn = betting().locked(List.of()).drawn(SEED, Optional.empty());
        String notice = FactJson.of(new TournamentFact.MatchDrawn(TournamentSamples.plan(ID, Seeding.SEEDED), drawn));
        assertThat(notice).contains(SEED.commitment().hex()).doesNotContain(SEED.hex());
    }

    @Test
    void aNoticeIsTheSameInEveryProcess() {
        assertThat(FactJson.of(new Guests(Set.of("cat", "ann", "dan", "bob"), List.of("cat", "ann"))))
                .isEqualTo("{\"names\":[\"ann\",\"bob\",\"cat\",\"dan\"],\"order\":[\"cat\",\"ann\"]}");
    }

    private record Guests(Set<String> names, List<String> order) implements Fact {
        @Override
        public ParlorId parlor() {
            return new ParlorId("p");
        }
    }

    private static String locked(int bets) {
        List<String> lines =
                IntStream.range(0, bets).mapToObj(i -> "b-" + i + "|A|1").toList();
        return FactJson.of(new TournamentFact.MatchLocked(
                TournamentSamples.plan(ID, Seeding.SEEDED), betting().locked(lines)));
    }

    private static Match.Betting betting() {
        return TournamentSamples.matches(ID).stream()
                .filter(Match.Betting.class::isInstance)
                .map(Match.Betting.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
