package dev.parlor.bot.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.bot.content.ContentPack;
import dev.parlor.bot.settings.Effective;
import dev.parlor.bot.settings.SettingsOptions;
import dev.parlor.bot.settings.Surroundings;
import dev.parlor.commands.office.Change;
import dev.parlor.commands.office.Effect;
import dev.parlor.commands.office.Flaw;
import dev.parlor.commands.office.ReloadOutcome;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Currency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are read again: what can be changed is, all at once or not at all. */
class InForceTest {
    private static final Currency CHIPS = new Currency("chips");
    private static final String PACK = """
            [{"code": "chips", "name": "Chips", "sign": "c", "uses": ["stake", "give"], "welcome": %s}]
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsReadAgainIsInForceAsFarAsItCanBe() throws IOException {
        InForce house = opened("tournament: {size: 8}\nweb: {port: 1}\n");
        write("parlor.yaml", """
                tournament: {size: 16, betting-window: 1m}
                betting: {takeout: 10%}
                economy: {daily-cooldown: 12h}
                web: {port: 2}
                """);

        assertThat(house.reload())
                .isEqualTo(new ReloadOutcome.Reloaded(List.of(
                        new Change("tournament.size", "8", "16", Effect.NEW_TOURNAMENTS),
                        new Change("tournament.betting-window", "30s", "1m", Effect.NEW_TOURNAMENTS),
                        new Change("betting.takeout", "5%", "10%", Effect.NEW_TOURNAMENTS),
                        new Change("economy.daily-cooldown", "24h", "12h", Effect.AT_ONCE),
                        new Change("web.port", "1", "2", Effect.RESTART))));
        assertThat(house.tournaments().size()).isEqualTo(16);
        assertThat(house.tournaments().bettingWindow()).isEqualTo(Duration.ofMinutes(1));
        assertThat(house.tournaments().pools().takeout()).isEqualTo(new Takeout(1_000));
        assertThat(house.economy().daily().cooldown()).isEqualTo(Duration.ofHours(12));
        assertThat(house.settings().web().port()).as("until a restart").isEqualTo(1);
        assertThat(house.reload())
                .as("what waits for a restart is told each time")
                .isEqualTo(new ReloadOutcome.Reloaded(List.of(new Change("web.port", "1", "2", Effect.RESTART))));
    }

    @Test
    void aBadFileChangesNothing() throws IOException {
        write("pack/currencies.json", PACK.formatted("5"));
        InForce house = opened("content: " + folder.resolve("pack") + "\ntournament: {size: 8}\n");
        write("pack/currencies.json", PACK.formatted("\"five\""));
        write("parlor.yaml", "content: " + folder.resolve("pack") + "\ntournament: {size: 900, pause: 1s}\n");

        assertThat(house.reload())
                .isEqualTo(new ReloadOutcome.Unfit(List.of(
                        new Flaw("parlor.yaml, line 2", "tournament.size is '900'", "a whole number from 2 to 64"),
                        new Flaw(
                                folder.resolve("pack/currencies.json") + ", line 1",
                                "the currency: welcome is 'five'",
                                "a whole number from 1 to 1000000000000"))));
        assertThat(house.tournaments().size()).isEqualTo(8);
        assertThat(house.settings().tournament().pause()).isEqualTo(Duration.ofSeconds(8));
        assertThat(house.economy().welcome()).containsEntry(CHIPS, Amount.of(5));
    }

    @Test
    void settingsThatDisagreeChangeNothing() throws IOException {
        InForce house = opened("");
        write("parlor.yaml", "economy: {daily-cooldown: 6d}\n");

        assertThat(house.reload()).isInstanceOf(ReloadOutcome.Unfit.class);
        assertThat(house.economy().daily().cooldown()).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void amountsOfTheContentCountAtOnceAndCurrenciesAfterARestart() throws IOException {
        write("pack/currencies.json", PACK.formatted("5"));
        InForce house = opened("content: " + folder.resolve("pack") + "\n");
        write("pack/currencies.json", """
                [{"code": "gold", "name": "Gold", "sign": "g", "uses": ["stake"]},
                 {"code": "chips", "name": "Chips", "sign": "C", "uses": ["stake", "give"], "welcome": 7,
                  "daily": {"base": 3}}]
                """);

        assertThat(house.reload())
                .isEqualTo(new ReloadOutcome.Reloaded(List.of(
                        new Change("currencies", "chips", "gold, chips", Effect.RESTART),
                        new Change("chips", "Chips, c, stake, give", "Chips, C, stake, give", Effect.RESTART),
                        new Change("chips welcome", "5", "7", Effect.AT_ONCE),
                        new Change("chips daily", "", "3 + 0 a level + 0 a day up to 0", Effect.AT_ONCE))));
        assertThat(house.economy().welcome()).containsOnly(Map.entry(CHIPS, Amount.of(7)));
        assertThat(house.economy().daily().pays()).containsOnlyKeys(CHIPS);
        assertThat(house.tournaments().currency()).isEqualTo(CHIPS);
    }

    @Test
    void aSecretIsToldToBeAnotherAndNotWhich() throws IOException {
        write(".env", "DISCORD_TOKEN=first-secret\n");
        InForce house = opened("");
        write(".env", "DISCORD_TOKEN=second-secret\n");

        assertThat(house.reload())
                .isEqualTo(new ReloadOutcome.Reloaded(
                        List.of(new Change("discord.token", "******", "******", Effect.RESTART))));
        write(".env", "");
        assertThat(house.reload().toString()).contains("discord.token").doesNotContain("-secret");
    }

    private InForce opened(String yaml) throws IOException {
        write("parlor.yaml", yaml);
        Effective effective = new SettingsOptions().read(new Surroundings(Map.of(), folder));
        return new InForce(effective, ContentPack.read(effective.settings().content()));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
