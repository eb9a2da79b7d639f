package dev.parlor.core.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a player may put into his draws. */
class ClientSeedTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "lucky-horse-7", "two words", "~!:#'", "0"})
    void printableTextIsTaken(String text) {
        assertThat(ClientSeed.read(text)).contains(new ClientSeed(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", " a", "a ", "a|b", "a\"b", "a\\b", "a\nb", "a\n", "\u0661", "\u202ea", "😀", "a\tb"})
    void everythingElseIsNot(String text) {
        assertThat(ClientSeed.read(text)).isEmpty();
        assertThatThrownBy(() -> new ClientSeed(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("such as lucky-horse-7");
    }

    @Test
    void theLongestHas64Characters() {
        assertThat(ClientSeed.read("x".repeat(64))).isPresent();
        assertThat(ClientSeed.read("x".repeat(65))).isEmpty();
    }
}
