package dev.parlor.ai.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.rarity.Trait;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeaturesTest {
    @Test
    void traitsSayWhatTheMaskLooksLike() {
        Features features = looks("1", new Trait("Head", "Gold Crown"), new Trait("Eyes", "Third Eye"));

        assertThat(features.head().gear()).isEqualTo(Headgear.CROWN);
        assertThat(features.hue()).isEqualTo(88);
        assertThat(features.head().eyes()).isEqualTo(3);
    }

    @Test
    void aWordInsideAnotherSaysNothing() {
        Features plain = looks("1");

        assertThat(looks("1", new Trait("Mood", "bored"))).isEqualTo(plain);
    }

    @Test
    void aFighterLooksTheSameAlwaysWhateverItIsCalled() {
        Fighter renamed = new Fighter(new FighterId("1"), "Somebody else", Strength.ofRank(9), List.of());

        assertThat(Features.of(Contender.of(renamed))).isEqualTo(looks("1"));
    }

    @Test
    void fightersDiffer() {
        List<Features> crowd =
                IntStream.range(0, 64).mapToObj(i -> looks("" + i)).toList();

        assertThat(crowd.stream().map(one -> one.head().gear()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Headgear.values());
        assertThat(crowd.stream().map(one -> one.head().eyes()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(1, 2, 3);
        assertThat(crowd.stream().map(features -> (int) (features.hue() / 30)).collect(Collectors.toSet()))
                .hasSizeGreaterThan(9);
    }

    private static Features looks(String id, Trait... traits) {
        return Features.of(Contender.of(Fighters.plain(id, traits)));
    }

    @Test
    void anOnlookersWordsCountWhereTraitsSayNothing() {
        Contender seen = new Contender(
                Fighters.plain("1", new Trait("Head", "Crown")), List.of("Red", "horned", "armour"), Optional.empty());

        Features features = Features.of(seen);

        assertThat(features.head().gear()).isEqualTo(Headgear.CROWN);
        assertThat(features.hue()).isEqualTo(26);
        assertThat(features.body().build()).isEqualTo(Build.ARMOURED);
    }

    @Test
    void noTwoWhoMeetHaveTheSameColour() {
        for (int i = 0; i < 200; i++) {
            Duel duel =
                    new Duel(Contender.of(Fighters.plain("a" + i)), Contender.of(Fighters.plain("b" + i)), Arena.DOCKS);

            assertThat(duel.features(Corner.A).distance(duel.features(Corner.B)))
                    .isGreaterThanOrEqualTo(59.999);
        }
    }

    @Test
    void aKnownColourIsKeptAndTheOtherGivesWay() {
        Contender red = new Contender(Fighters.plain("1"), List.of("red"), Optional.empty());
        Contender alike = IntStream.range(0, 400)
                .mapToObj(i -> Contender.of(Fighters.plain("x" + i)))
                .filter(other -> Features.of(other).distance(Features.of(red)) < 30)
                .findFirst()
                .orElseThrow();

        assertThat(new Duel(alike, red, Arena.ICE).features(Corner.B).hue()).isEqualTo(26);
        assertThat(new Duel(red, alike, Arena.ICE).features(Corner.A).hue()).isEqualTo(26);
        assertThat(new Duel(alike, red, Arena.ICE).features(Corner.A).distance(Features.of(red)))
                .isGreaterThan(59.999);
    }
}
