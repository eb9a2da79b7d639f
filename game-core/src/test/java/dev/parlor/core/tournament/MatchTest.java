package dev.parlor.core.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parlor.core.chance.Entropy;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatchTest {
    private static final Seed SEED = Seed.ofHex("0".repeat(63) + "1");
    private static final Fixture FIXTURE = Fixture.first(new TournamentId("t1"), new Place(1, 1));
    private static final Pairing PAIRING = new Pairing(fighter("ape-7", 7), fighter("ape-12", 12));
    private static final Match.Betting BETTING = new Match.Waiting(FIXTURE)
            .seeded(PAIRING)
            .betting(SEED.commitment(), Instant.parse("2026-01-01T20:00:00Z"));

    @Test
    void aMatchGoesFromItsFightersToItsEnd() {
        Match.Locked locked = BETTING.locked(Matches.BETS);
        Match.Drawn drawn = locked.drawn(SEED, Optional.empty());
        Match.Settled settled = drawn.showing().next().settled();
        assertThat(locked.digest()).isEqualTo(Entropy.ofLines(Matches.BETS));
        assertThat(drawn.fight()).isEqualTo(Fight.draw(SEED, BETTING.inputs(), Matches.BETS, Optional.empty()));
        assertThat(settled.winner().id())
                .isEqualTo(settled.inputs().in(drawn.fight().winner()));
        assertThat(settled.id()).isEqualTo(BETTING.id());
        assertThat(BETTING.inputs().chance().ppm()).isEqualTo(631_579);
    }

    @Test
    void onlyTheCommittedSeedDraws() {
        Match.Locked locked = BETTING.locked(Matches.BETS);
        Seed other = SEED.derive("other");
        assertThatIllegalArgumentException().isThrownBy(() -> locked.drawn(other, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BETTING.voided(new Revealed(other, List.of()), "a power cut"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> locked.walkedOver(Optional.empty(), new Revealed(other, List.of())));
    }

    @Test
    void aVoidedMatchIsFoughtAgainUnderAnotherName() {
        Match.Voided voided = BETTING.voided(new Revealed(SEED, Matches.BETS), "a power cut");
        assertThat(voided.again()).isEqualTo(new Match.Seeded(FIXTURE.again(), PAIRING));
        assertThat(voided.again().id()).isNotEqualTo(voided.id());
        assertThat(voided.revealed().digest()).isEqualTo(Entropy.ofLines(Matches.BETS));
    }

    @Test
    void theSecretDoesNotShowItself() {
        assertThat(BETTING.voided(new Revealed(SEED, List.of()), "why").toString())
                .doesNotContain(SEED.hex());
        assertThat(BETTING.locked(List.of()).drawn(SEED, Optional.empty()).toString())
                .doesNotContain(SEED.hex());
    }

    @Test
    void nobodyFightsHimself() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pairing(PAIRING.a(), fighter("ape-7", 9)));
    }

    private static Fighter fighter(String id, int rank) {
        return new Fighter(new FighterId(id), id, Strength.ofRank(rank), List.of());
    }
}
