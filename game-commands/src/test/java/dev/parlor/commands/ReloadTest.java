package dev.parlor.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.commands.office.Change;
import dev.parlor.commands.office.Effect;
import dev.parlor.commands.office.Flaw;
import dev.parlor.commands.office.ReloadOutcome;
import dev.parlor.commands.office.Standing;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Settings are read again for those who run the bot, and it is told what came of it. */
class ReloadTest {
    private final TestHouse house = new TestHouse();

    @Test
    void whoRunsACommunityDoesNotRunTheBot() {
        house.reloaded = new ReloadOutcome.Reloaded(List.of(new Change("data", "x", "y", Effect.RESTART)));
        assertThat(reload())
                .contains("only those who run the bot", "`/parlor setup`")
                .doesNotContain("data");
        house.standing = Standing.UNKNOWN;
        assertThat(reload()).contains("nothing was read").doesNotContain("data");
        house.standing = Standing.OPERATOR;
        assertThat(reload()).contains("data");
        assertThat(TestHouse.said(house.ask("alice", "parlor reload", Map.of())))
                .doesNotContain("data");
    }

    @Test
    void changesAreToldWithTheirEffect() {
        house.standing = Standing.OPERATOR;
        house.reloaded = new ReloadOutcome.Reloaded(List.of(
                new Change("tournament.size", "8", "16", Effect.NEW_TOURNAMENTS),
                new Change("economy.daily-cooldown", "24h", "12h", Effect.AT_ONCE),
                new Change("web.public-url", "", "https://x", Effect.RESTART)));
        assertThat(reload()).contains("""
                        In force at once: `economy.daily-cooldown`: 12h (was 24h)
                        In force for new tournaments; those that are on keep their rules: `tournament.size`: 16 (was 8)
                        In force after a restart; until then the old value counts: `web.public-url`: https://x (was nothing)""");
        house.reloaded = new ReloadOutcome.Reloaded(List.of());
        assertThat(reload()).contains("Nothing is set otherwise");
    }

    @Test
    void flawsAreToldWithPlaceAndExpectation() {
        house.standing = Standing.OPERATOR;
        house.reloaded = new ReloadOutcome.Unfit(
                List.of(new Flaw("parlor.yaml, line 3", "tournament.size is '900'", "2 to 64")));
        assertThat(reload())
                .contains("Nothing was changed", "parlor.yaml, line 3: tournament.size is '900'; expected 2 to 64");
        house.reloaded = new ReloadOutcome.Unfit(Collections.nCopies(13, new Flaw("a", "b", "c")));
        assertThat(reload()).contains("… and 3 more");
    }

    @Test
    void onlyWhoAskedSeesIt() {
        for (Standing standing : Standing.values()) {
            house.standing = standing;
            Reply reply = house.ask("r" + standing, "house", "parlor reload", Map.of(), Locale.of("es"));
            assertThat(reply.visibility()).isEqualTo(Visibility.PRIVATE);
        }
    }

    private String reload() {
        return TestHouse.said(house.ask("house", "parlor reload", Map.of()));
    }
}
