package dev.parlor.ai.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.ParlorId;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DailySharesTest {
    private static final ParlorId PARLOR = new ParlorId("home");

    @Test
    void whatIsLeftOutHasNoLimit() {
        DailyShares shares = new DailyShares(Map.of(), InstantSource.system());
        for (int i = 0; i < 1_000; i++) {
            assertThat(shares.take(PARLOR, Share.CARD)).isEmpty();
        }
    }

    @Test
    void aLimitOfNothingIsKept() {
        DailyShares shares = new DailyShares(Map.of(Share.LOOK, 0), InstantSource.system());
        assertThat(shares.take(PARLOR, Share.LOOK)).get().isInstanceOf(Failure.Spent.class);
    }
}
