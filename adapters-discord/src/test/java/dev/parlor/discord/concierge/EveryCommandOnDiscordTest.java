package dev.parlor.discord.concierge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.commands.Audience;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.core.chance.Chance;
import dev.parlor.discord.standin.Act;
import dev.parlor.discord.standin.Channel;
import dev.parlor.discord.standin.Guest;
import dev.parlor.discord.standin.Post;
import dev.parlor.discord.standin.SentFile;
import dev.parlor.testkit.SeededRun;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever Discord's client lets somebody say to whatever command, the answer is in time and fits. */
class EveryCommandOnDiscordTest {
    private static final Duration DISCORD_WAITS = Duration.ofSeconds(3);
    private static final int ROUNDS = 14;
    private static final int AT_ONCE = 40;
    private static final List<String> HOSTILE = List.of(
            " ",
            "*_~`|**bold**||",
            "@everyone <@&1> <#2>",
            "\u202eevil\u202c\u2066x\u2069",
            "x".repeat(2_000),
            "😀🏳\ufe0f\u200d🌈👩\u200d👩\u200d👧",
            "```\n# heading\n> quote",
            "</bet:1> <t:0:R> [a](https://example.invalid)",
            "null");
    private static final List<String> PLAIN = List.of(
            "1", "2", "A", "b", "t-", "50%", "all", "1k", "-5", "0", "9223372036854775807", "1d", "999d", "Fighter 1");

    private final Chance chance = SeededRun.of("every command on Discord").chance("options");
    private final Lodge lodge = Lodge.open();
    private final Guest rosa = lodge.owner("Rosa");
    private final List<Guest> guests =
            List.of(rosa, lodge.discord.guest("*_Anna_* @everyone"), lodge.discord.guest("😀 \u202eBob"));

    @AfterEach
    void close() {
        lodge.assertInnocent();
        lodge.close();
    }

    @Test
    void everyCommandIsAnsweredInTimeAndAsDiscordWantsIt() {
        guests.forEach(guest -> guest.runs("start").answer());
        lodge.takeBets(rosa);
        lodge.discord.mischief().latency(Duration.ofMillis(150));
        List<Declaration> declarations = lodge.whole.commands.declarations(true);
        List<Act> acts = new ArrayList<>();
        int said = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (Declaration declaration : declarations) {
                said(declaration).ifPresent(acts::add);
                if (acts.size() == AT_ONCE) {
                    answered(acts);
                    said += acts.size();
                    acts.clear();
                }
            }
        }
        answered(acts);
        assertThat(said).as("what the client let through").isGreaterThan(declarations.size() * ROUNDS / 2);
        assertThat(lodge.discord.interactions().failed()).isZero();
    }

    private Optional<Act> said(Declaration declaration) {
        Guest guest = declaration.audience() == Audience.EVERYONE ? guests.get(chance.index(guests.size())) : rosa;
        Map<String, Object> options = new HashMap<>();
        for (Option option : declaration.options()) {
            if (option.required() || chance.below(2) == 0) {
                options.put(option.name(), value(option));
            }
        }
        try {
            return Optional.of(guest.runs(declaration.path().toString(), options));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Object value(Option option) {
        return switch (option.kind()) {
            case OptionKind.Someone someone -> guests.get(chance.index(guests.size()));
            case OptionKind.Channel channel -> {
                List<Channel> channels = lodge.discord.world().channels(lodge.discord.guild());
                yield channels.get(chance.index(channels.size()));
            }
            case OptionKind.Picture picture ->
                SentFile.png(chance.below(2) == 0 ? "me.png" : "notes.txt", new byte[] {1, 2, 3});
            case OptionKind.Whole whole ->
                switch (chance.index(3)) {
                    case 0 -> whole.least();
                    case 1 -> Math.min(whole.most(), 1L << 52);
                    default -> Long.parseLong(option.example());
                };
            case OptionKind.Choice choice ->
                choice.words().get(chance.index(choice.words().size()));
            default ->
                switch (chance.index(3)) {
                    case 0 -> HOSTILE.get(chance.index(HOSTILE.size()));
                    case 1 -> PLAIN.get(chance.index(PLAIN.size()));
                    default -> option.example();
                };
        };
    }

    /** Answered, and so is whatever can be pressed below the answer. */
    private void answered(List<Act> acts) {
        List<Act> presses = new ArrayList<>();
        for (Act act : acts) {
            assertThat(act.acknowledged()).isLessThan(DISCORD_WAITS);
        }
        lodge.awaitQuiet();
        for (Act act : acts) {
            act.original().filter(post -> !post.buttons().isEmpty()).ifPresent(post -> presses.add(pressed(post)));
        }
        presses.forEach(press -> assertThat(press.acknowledged()).isLessThan(DISCORD_WAITS));
        lodge.awaitQuiet();
    }

    private Act pressed(Post post) {
        Guest guest = guests.stream()
                .filter(each -> post.isSeenBy(each.person()))
                .skip(post.isEphemeral() ? 0 : chance.index(guests.size()))
                .findFirst()
                .orElseThrow();
        return guest.clicks(post, post.buttons().get(chance.index(post.buttons().size())));
    }
}
