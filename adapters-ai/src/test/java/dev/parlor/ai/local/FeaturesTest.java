package dev.parlor.ai.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.rarity.Trait;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeaturesTest {
    @Test
    void traitsSayWhatTheMaskLooksLike() {
        Features features = Features.of(fighter("1", new Trait("Head", "Gold Crown"), new Trait("Eyes", "Third Eye")));

        assertThat(features.headgear()).isEqualTo(Headgear.CROWN);
        assertThat(features.hue()).isEqualTo(88);
        assertThat(features.eyes()).isEqualTo(3);
    }

    @Test
    void aWordInsideAnotherSaysNothing() {
        Features plain = Features.of(fighter("1"));

        assertThat(Features.of(fighter("1", new Trait("Mood", "bored")))).isEqualTo(plain);
    }

    @Test
    void aFighterLooksTheSameAlwaysWhateverItIsCalled() {
        Fighter renamed = new Fighter(new FighterId("1"), "Somebody else", Strength.ofRank(9), List.of());

        assertThat(Features.of(renamed)).isEqualTo(Features.of(fighter("1")));
    }

    @Test
    void fightersDiffer() {
        List<Features> crowd = IntStream.range(0, 64)
                .mapToObj(i -> Features.of(fighter("" + i)))
                .toList();

        assertThat(crowd.stream().map(Features::headgear).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Headgear.values());
        assertThat(crowd.stream().map(Features::eyes).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(1, 2, 3);
        assertThat(crowd.stream().map(features -> (int) (features.hue() / 30)).collect(Collectors.toSet()))
                .hasSizeGreaterThan(9);
    }

    static Fighter fighter(String id, Trait... traits) {
        return new Fighter(new FighterId(id), "Fighter " + id, Strength.ofRank(1), List.of(traits));
    }
}
