package dev.parlor.ai.narrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private final Wording wording = new Wording(Blocklist.withMore(List.of("Voldemort")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<A>> slips the hook - and answers! What a night on The Docks...",
                "“It’s over,” someone shouts; <<B>> isn’t listening — not yet.",
                "It was over. Me, I’d have bet on <<A>> at 3:1, or 68.3% if you ask.",
                "<<A>> sows discord, common sense leaves the building",
                "A naïve guard, and <<B>> makes him pay: Ragnarök in round 2!",
                "\uD83D\uDD25\uFE0F <<A>> burns, <<B>> freezes \u2744\uFE0F tonight",
                "<<A>>'s shadow is a dot on the horizon when <<B>> charges.",
                "Class, grass, assassin: <<A>> shiitakes through Scunthorpe."
            })
    void plainSentencesMayBeSaid(String text) {
        assertThat(wording.problem(Wording.tidied(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<A>> hits hard @everyone look at this blow",
                "<<A>> hits hard ＠here look at this blow",
                "<<A>> hits <@123456789012345678> right in the face",
                "<<A>> hits <@&123456789012345678> right in the face",
                "<<A>> hits, see <#123456789012345678> for more of it",
                "<<A>> hits <:boom:123456789012345678> and then again",
                "<<A>> hits <t:1600000000:R> and then again and again",
                "<<A>> meets <<C>> in the middle of the ring tonight",
                "<<A>> meets <<a>> in the middle of the ring tonight",
                "<<A>> meets <<A> in the middle of the ring tonight"
            })
    void mentionsAndUnknownTokensMayNot(String text) {
        assertThat(wording.problem(Wording.tidied(text))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/x",
                "hxxps://evil.example",
                "http : / / evil",
                "www.evil.example",
                "www evil",
                "discord.gg/abc",
                "discord . gg / abc",
                "discord,gg",
                "evil.com",
                "EVIL.XYZ",
                "evil[.]com",
                "evil (dot) com",
                "evil dot com",
                "evil {.} io",
                "t.me/evil",
                "bit.ly/evil",
                "evil.museum/path",
                "10.0.0.1",
                "mailto:someone",
                "ｅｖｉｌ．ｃｏｍ",
                "еvil.соm",
                "javascript:alert"
            })
    void linksInAnyDisguiseMayNot(String link) {
        assertThat(wording.problem("<<A>> hits hard, more at " + link + " tonight"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<A>> hits `rm -rf` and then <<B>> stumbles",
                "<<A>> hits ``` and then <<B>> stumbles back",
                "<<A>> hits [here](x) and <<B>> stumbles back",
                "<<A>> hits ||secretly|| and <<B>> stumbles",
                "# <<A>> hits so hard that <<B>> stumbles",
                "<<A>> hits {winner} so hard that all stumble",
                "<<A>> hits \\n so hard that <<B>> stumbles",
                "<<A>> hits\u202Eso hard that <<B>> stumbles",
                "<<A>> hits\u200Bso hard that <<B>> stumbles",
                "<<A>> hits\u0007so hard that <<B>> stumbles",
                "<<A>> hits\uFEFFso hard that <<B>> stumbles",
                "<<A>> hits 这么 so hard that <<B>> stumbles",
                "<<A>> hits so h\u0336\u0310\u0489ard that <<B>> stumbles",
                "<<A>> hits \uD83C\uDDE9\uD83C\uDDEE so hard that <<B>> stumbles",
                "<<A>> hits \u2588\u2588 so hard that <<B>> stumbles",
                "<<A>> hits \u28FF\u28FF so hard that <<B>> stumbles"
            })
    void markupAndWhatCannotBeSeenMayNot(String text) {
        assertThat(wording.problem(Wording.tidied(text))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Voldemort",
                "VOLDEMORT!",
                "v0ld3mort",
                "Völdemört",
                "as an AI",
                "seed phrase",
                "seed-phrase",
                "f4ggot",
                "Free  Nitro"
            })
    void wordsOfTheBlocklistMayNotInAnyDisguise(String word) {
        assertThat(wording.problem(Wording.tidied("<<A>> hits hard and shouts " + word + " at <<B>>")))
                .contains("a word that is not said here");
    }

    @Test
    void lengthsAreBounded() {
        assertThat(wording.problem("<<A>> hits.")).isPresent();
        assertThat(wording.problem("a".repeat(350))).isEmpty();
        assertThat(wording.problem("a".repeat(351))).isPresent();
        assertThat(wording.problem(Wording.tidied("a ".repeat(500_000)))).isPresent();
    }

    @Test
    void starsAndLinesAreTidied() {
        assertThat(Wording.tidied("  **BOOM!**\n<<A>> _flies_\t in ")).isEqualTo("BOOM! <<A>> flies in");
    }
}
