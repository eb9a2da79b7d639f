package dev.parlor.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is remembered of bets is bounded. */
class FrozenBetsTest {
    private final FrozenBets lately = new FrozenBets();

    @Test
    void betsAreFoundUnderTheirMatchAndDigest() {
        lately.put("m1", "d1", List.of("b1|A|1"));
        assertThat(lately.find("m1", "d1")).contains(List.of("b1|A|1"));
        assertThat(lately.find("m1", "d2")).isEmpty();
        assertThat(lately.find("m2", "d1")).isEmpty();
    }

    @Test
    void theLongestUnaskedAreForgottenFirst() {
        List<String> many = Collections.nCopies(100_000, "b|A|1");
        lately.put("m1", "d", many);
        lately.put("m2", "d", many);
        lately.find("m1", "d");
        lately.put("m3", "d", many);
        assertThat(lately.find("m2", "d")).isEmpty();
        assertThat(lately.find("m1", "d")).isPresent();
        assertThat(lately.find("m3", "d")).isPresent();
    }

    @Test
    void whatIsTooMuchAloneIsNotRemembered() {
        lately.put("m1", "d", Collections.nCopies(250_001, "b|A|1"));
        assertThat(lately.find("m1", "d")).isEmpty();
        lately.put("m1", "d", List.of());
        assertThat(lately.find("m1", "d")).contains(List.of());
    }
}
