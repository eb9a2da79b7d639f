package dev.parlor.discord.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Visibility;
import dev.parlor.core.PlayerId;
import dev.parlor.core.chat.ChannelId;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.money.Currency;
import dev.parlor.discord.commands.CommandIds;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the pieces of a text look on Discord. */
class SpokenTest {
    private static final Currency CHIPS = new Currency("chips");
    private static final String HEX = "9f4c" + "0".repeat(56) + "e21b";

    private final Spoken spoken =
            new Spoken(Samples.PEOPLE, Samples.manual(CommandIds.NONE), Samples.ENGLISH, Visibility.PUBLIC);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '$',
            value = {
                "**bold**; \\*\\*bold\\*\\*",
                "||spoiler||; \\|\\|spoiler\\|\\|",
                "`code`; \\`code\\`",
                "# heading; \\# heading",
                "- list; \\- list",
                "Fighter #1; Fighter #1",
                "well-read; well-read",
                "@everyone; @\u200beveryone",
                "<@1>; \\<@\u200b1\\>",
                "</bet:1>; \\<\\/bet\\:1\\>",
                "[a](https://b); \\[a\\]\\(https\\:\\/\\/b\\)",
                ":skull:; \\:skull\\:",
                "שלום; \u2068שלום\u2069",
                "a\\b; a\\\\b"
            })
    void aQuotationIsLettersOnly(String written, String shown) {
        assertThat(running(new Span.Quote(written))).isEqualTo(shown);
    }

    @Test
    void anAccentDoesNotHideMarkup() {
        assertThat(running(new Span.Quote("*\u0301x*\u0301"))).isEqualTo("\\*\u0301x\\*\u0301");
    }

    @Test
    void theNarratorIsSetApart() {
        assertThat(running(new Span.Story("A *roar*."))).isEqualTo("*A \\*roar\\*.*");
        assertThat(running(new Span.Story(""))).isEmpty();
    }

    @Test
    void moneyHasThinSeparatorsAndChangesHaveSigns() {
        assertThat(running(new Span.Money(1_234_567, CHIPS))).isEqualTo("1\u202f234\u202f567 chips");
        assertThat(running(new Span.Change(250, CHIPS))).isEqualTo("▲ +250 chips");
        assertThat(running(new Span.Change(-1_000, CHIPS))).isEqualTo("▼ -1\u202f000 chips");
        assertThat(running(new Span.Change(0, CHIPS))).isEqualTo("0 chips");
        assertThat(running(new Span.Count(Long.MIN_VALUE))).startsWith("-9\u202f223");
    }

    @Test
    void aChanceIsAPercentage() {
        assertThat(running(new Span.Chance(612_345))).isEqualTo("61.2\u202f%");
        assertThat(running(new Span.Chance(1))).isEqualTo("\\<0.1\u202f%");
        assertThat(running(new Span.Chance(0))).isEqualTo("0.0\u202f%");
    }

    @Test
    void anInstantIsRelativeAndAbsoluteWhereDiscordCanShowIt() {
        Span due = new Span.Due(Instant.ofEpochSecond(1_700_000_000));
        assertThat(running(due)).isEqualTo("<t:1700000000:R> (<t:1700000000:f>)");
        assertThat(spoken.fit(Text.of(due), Place.HEADING, 100)).isEqualTo("2023-11-14 22:13 UTC");
        assertThat(running(new Span.Due(Instant.MAX))).isEqualTo(Instant.MAX.toString());
    }

    @Test
    void aUserOfDiscordIsMentionedAndAnybodyElseIsQuoted() {
        Span user = new Span.Person(new PlayerId("100000000000000001"));
        assertThat(running(user)).isEqualTo("<@100000000000000001>");
        assertThat(spoken.fit(Text.of(user), Place.BARE, 200)).contains("@\u200beveryone");
        assertThat(running(new Span.Person(new PlayerId("house")))).contains("\\*\\[a\\]", "\\<@\u200b1\\>");
    }

    @Test
    void aChannelOfDiscordIsSomethingToClick() {
        Span arena = new Span.Spot(new ChannelId("100000000000000002"), "arena_*1*");
        assertThat(running(arena)).isEqualTo("<#100000000000000002>");
        assertThat(spoken.fit(Text.of(arena), Place.BARE, 200)).isEqualTo("#arena_*1*");
        assertThat(running(new Span.Spot(new ChannelId("arena"), "*a*"))).contains("\\*a\\*");
    }

    @Test
    void cornersAreTheirSigns() {
        assertThat(spoken.fit(Text.of(new Span.Mark(Corner.A), new Span.Mark(Corner.B)), Place.BARE, 9))
                .isEqualTo("◆●");
    }

    @Test
    void aHashIsShortAmongWordsInPublicOnly() {
        Text sentence = Text.of(new Span.Plain("Digest: "), new Span.Digest(HEX));
        assertThat(spoken.fit(sentence, Place.RUNNING, 200)).isEqualTo("Digest: `9f4c…e21b`");
        assertThat(running(new Span.Digest(HEX))).isEqualTo("`" + HEX + "`");
        Spoken privately =
                new Spoken(Samples.PEOPLE, Samples.manual(CommandIds.NONE), Samples.ENGLISH, Visibility.PRIVATE);
        assertThat(privately.fit(sentence, Place.RUNNING, 200)).contains(HEX);
    }

    @Test
    void aRegisteredCommandIsSomethingToClick() {
        Spoken clickable = new Spoken(
                Samples.PEOPLE, Samples.manual(group -> Optional.of("42")), Samples.SPANISH, Visibility.PUBLIC);
        assertThat(clickable.fit(Text.of(new Span.Code("/bet place fighter:A amount:100")), Place.RUNNING, 200))
                .isEqualTo("</bet place:42> `luchador:A cantidad:100`");
        assertThat(clickable.fit(Text.of(new Span.Code("/bet")), Place.HEADING, 200))
                .isEqualTo("/apuesta");
        assertThat(running(new Span.Code("/bet"))).isEqualTo("`/bet board`");
        assertThat(running(new Span.Code("chips"))).isEqualTo("`chips`");
        assertThat(running(new Span.Code("a`b"))).isEqualTo("`a'b`");
    }

    @Test
    void whatIsTooLongEndsAtAWordAndMarkupIsClosed() {
        Text story = Text.of(new Span.Story("one two three four"));
        assertThat(spoken.fit(story, Place.RUNNING, 12)).isEqualTo("*one two*…");
        Text mention = Text.of(new Span.Plain("to "), new Span.Person(new PlayerId("100000000000000001")));
        assertThat(spoken.fit(mention, Place.RUNNING, 12)).isEqualTo("to…");
        Text emoji = Text.of(new Span.Plain("👩\u200d👩\u200d👧👩\u200d👩\u200d👧"));
        assertThat(spoken.fit(emoji, Place.RUNNING, 12)).isEqualTo("👩\u200d👩\u200d👧…");
        Text escaped = Text.of(new Span.Quote("******"));
        assertThat(spoken.fit(escaped, Place.RUNNING, 6)).isEqualTo("\\*\\*…");
        assertThat(spoken.fit(escaped, Place.RUNNING, 0)).isEmpty();
    }

    private String running(Span span) {
        return spoken.fit(Text.of(span), Place.RUNNING, 2_000);
    }
}
