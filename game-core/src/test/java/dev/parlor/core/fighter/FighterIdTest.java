package dev.parlor.core.fighter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parlor.core.rarity.Trait;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FighterIdTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"0", "ape#12", "~!@$%^&*()_+-=[]{};',./<>?`", "7xKXtg2CW87d97TXJSDpbD5jBkheTqA83TZRuJosgAsU"})
    void takesPrintableAscii(String value) {
        assertThat(new FighterId(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a|b", "a:b", "a b", "a\"b", "a\\b", "a\tb", "caf\u00e9", "\u007f"})
    void refusesBlanksAndTheSeparatorsOfProofs(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FighterId(value))
                .withMessageContaining("'" + value + "'");
    }

    @Test
    void hasUpToSixtyFourCharacters() {
        assertThat(new FighterId("x".repeat(64)).value()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> new FighterId("x".repeat(65)));
    }

    @Test
    void isSortedByItsText() {
        assertThat(new FighterId("10")).isLessThan(new FighterId("9"));
    }

    @Test
    void aFighterKeepsItsTraitsWhateverHappensToTheList() {
        List<Trait> traits = new ArrayList<>(List.of(new Trait("hat", "Crown")));
        Fighter fighter = new Fighter(new FighterId("1"), "One", Strength.ofRank(1), traits);
        traits.clear();

        assertThat(fighter.traits()).containsExactly(new Trait("hat", "Crown"));
    }

    @Test
    void cornersFaceEachOther() {
        assertThat(Corner.A.opposite()).isEqualTo(Corner.B);
        assertThat(Corner.B.opposite()).isEqualTo(Corner.A);
    }
}
