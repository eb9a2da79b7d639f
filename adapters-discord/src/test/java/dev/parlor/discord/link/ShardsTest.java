package dev.parlor.discord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardsTest {
    @Test
    void readsWhatCanBeSet() {
        assertThat(Shards.read("auto")).contains(new Shards.Auto());
        assertThat(Shards.read("3")).contains(new Shards.All(3));
        assertThat(Shards.read("0/2")).contains(new Shards.One(0, 2));
        assertThat(Shards.read("1/2")).contains(new Shards.One(1, 2));
        assertThat(Shards.read("16384")).contains(new Shards.All(16_384));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Auto", "0", "-1", "2/2", "1/0", "a/b", "1/2/3", "1 /2", "16385", "99999999999", "١"})
    void refusesAnythingElse(String text) {
        assertThat(Shards.read(text)).isEqualTo(Optional.empty());
    }

    @Test
    void holdsItsPart() {
        assertThat(new Shards.Auto().numbers(3)).containsExactly(0, 1, 2);
        assertThat(new Shards.Auto().numbers(0)).containsExactly(0);
        assertThat(new Shards.All(2).numbers(9)).containsExactly(0, 1);
        assertThat(new Shards.One(4, 5).numbers(9)).containsExactly(4);
        assertThat(new Shards.One(4, 5).total(9)).isEqualTo(5);
    }
}
