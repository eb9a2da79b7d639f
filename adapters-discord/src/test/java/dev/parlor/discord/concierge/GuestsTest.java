package dev.parlor.discord.concierge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.PlayerName;
import dev.parlor.core.money.Register;
import dev.parlor.discord.link.Arrival;
import dev.parlor.discord.link.InteractionToken;
import dev.parlor.discord.link.Permissions;
import dev.parlor.testkit.Fixtures;
import dev.parlor.testkit.HandClock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the house knows on Discord. */
class GuestsTest {
    private static final ParlorId PARLOR = new ParlorId("200000000000000001");
    private static final PlayerId ANNA = new PlayerId("300000000000000001");

    private final HandClock clock = new HandClock(Fixtures.NOON);
    private final EconomyDesk economy = new EconomyDesk(new MemoryTransactions(clock), clock);
    private final Guests guests = new Guests(economy);

    @ParameterizedTest
    @ValueSource(strings = {"300000000000000001", "<@300000000000000001>", "<@!300000000000000001>", "@anna", "Anna"})
    void somebodyIsMeantByIdMentionOrName(String written) {
        meet(PARLOR, ANNA, "Anna");
        assertThat(guests.find(PARLOR, written)).contains(ANNA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "@bob", "@everyone", "<@&300000000000000001>", "0123456789", "Ann"})
    void whatMeansNobodyFindsNobody(String written) {
        meet(PARLOR, ANNA, "Anna");
        assertThat(guests.find(PARLOR, written)).isEmpty();
    }

    @Test
    void aNameThatTwoPeopleHaveMeansNobody() {
        meet(PARLOR, ANNA, "Anna");
        meet(PARLOR, new PlayerId("300000000000000002"), "ANNA");
        assertThat(guests.find(PARLOR, "@anna")).isEmpty();
        assertThat(guests.find(new ParlorId("200000000000000002"), "@anna")).isEmpty();
    }

    @Test
    void whoRegisteredIsCalledSoAndOthersAsTheyAreCalledOnTheServer() {
        assertThat(guests.name(PARLOR, ANNA)).isEqualTo(ANNA.value());
        meet(PARLOR, ANNA, "\u202eAnna\u0000");
        assertThat(guests.name(PARLOR, ANNA)).isEqualTo("Anna");
        int rules = economy.rules().houseRules();
        economy.start(new Register(PARLOR, ANNA, PlayerName.of("Ally"), rules));
        assertThat(guests.name(PARLOR, ANNA)).isEqualTo("Ally");
    }

    private void meet(ParlorId parlor, PlayerId player, String name) {
        guests.met(new Arrival(
                "1",
                new InteractionToken("t"),
                "1",
                Optional.of(DiscordNames.guild(parlor)),
                Optional.empty(),
                new Arrival.Caller(player.value(), name),
                Locale.ENGLISH,
                Permissions.NONE,
                Permissions.NONE,
                Map.of(),
                clock.instant()));
    }
}
