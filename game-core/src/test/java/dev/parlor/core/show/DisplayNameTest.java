package dev.parlor.core.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DisplayNameTest {
    @Test
    void ordinaryNamesStayAsTheyAre() {
        for (String name : new String[] {"#1234", "The Velvet Anvil", "{winner}", "Zoë", "李小龙", "🦊 Ember", "a\"b'c"}) {
            assertThat(DisplayName.of(name).text()).isEqualTo(name);
        }
    }

    @Test
    void controlAndDirectionCharactersAreTakenOut() {
        assertThat(DisplayName.of("Mar\u202erow\u0000 \u200bJa\u2066ck\ud800\ufeff")
                        .text())
                .isEqualTo("Marrow Jack");
        assertThat(DisplayName.of("two\nlines\t and \u00a0blanks ").text()).isEqualTo("two lines and blanks");
        assertThat(DisplayName.of("red \u001b[31mred").text()).isEqualTo("red [31mred");
    }

    @Test
    void anInvisibleNameIsNameless() {
        assertThat(DisplayName.of("").text()).isEqualTo("Nameless");
        assertThat(DisplayName.of(" \u3164\u2800\u200d\u202e ").text()).isEqualTo("Nameless");
    }

    @Test
    void longNamesAreCutBetweenCharacters() {
        assertThat(DisplayName.of("x".repeat(2_000)).text()).isEqualTo("x".repeat(31) + "…");
        String foxes = DisplayName.of("🦊".repeat(40)).text();
        assertThat(foxes).isEqualTo("🦊".repeat(31) + "…");
        assertThat(DisplayName.of("x".repeat(32)).text()).hasSize(32);
    }

    @Test
    void pilesOfAccentsAreCleared() {
        assertThat(DisplayName.of("q" + "\u0301".repeat(60) + "z").text()).isEqualTo("q\u0301\u0301z");
    }

    @Test
    void onlyCleanTextIsADisplayName() {
        assertThatThrownBy(() -> new DisplayName("a\u202eb")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DisplayName("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anyTextAtAllBecomesACleanName() {
        long seed = Long.getLong("parlor.seed", 20_260_102L);
        SplittableRandom random = new SplittableRandom(seed);
        for (int run = 0; run < 20_000; run++) {
            char[] raw = new char[random.nextInt(60)];
            for (int i = 0; i < raw.length; i++) {
                raw[i] = (char) random.nextInt(random.nextBoolean() ? 0x300 : 0x10000);
            }
            String text = DisplayName.of(new String(raw)).text();
            assertThat(text.codePointCount(0, text.length()))
                    .as("seed " + seed + ", run " + run)
                    .isBetween(1, DisplayName.LONGEST);
        }
    }
}
