package dev.parlor.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LossCapTest {
    private static final Duration WEEK = Duration.ofDays(7);

    private record Wished(Instant at, long cap) {}

    /** Whatever is wished in whatever order, at no time is a cap in force that was not wished a week ago or stricter. */
    @Test
    void noCapLoosensEarly() {
        SplittableRandom random = Seeded.random("loss caps");
        for (int run = 0; run < 2_000; run++) {
            LossCap cap = LossCap.NONE;
            Instant now = Instant.EPOCH;
            List<Wished> wishes = new ArrayList<>();
            for (int step = 0; step < 30; step++) {
                now = now.plus(Duration.ofHours(random.nextInt(72)));
                long before = inForce(cap, now);
                if (random.nextInt(2) == 0) {
                    long wished = random.nextInt(8);
                    cap = cap.changed(optional(wished), now, now.plus(WEEK));
                    wishes.add(new Wished(now, wished));
                    assertThat(inForce(cap, now))
                            .as(Seeded.seed())
                            .isEqualTo(Math.min(before, number(optional(wished))));
                }
                assertThat(inForce(cap, now)).as(Seeded.seed()).isLessThanOrEqualTo(allowed(wishes, now));
            }
        }
    }

    /** The loosest that may hold: the strictest wish of the last week, or a wish older than that. */
    private static long allowed(List<Wished> wishes, Instant now) {
        Instant weekAgo = now.minus(WEEK);
        return wishes.stream()
                .filter(wish -> wish.at().isAfter(weekAgo))
                .mapToLong(wish -> number(optional(wish.cap())))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static long inForce(LossCap cap, Instant now) {
        return number(cap.at(now).cap());
    }

    private static Optional<Amount> optional(long wished) {
        return wished == 0 ? Optional.empty() : Optional.of(Amount.of(wished));
    }

    private static long number(Optional<Amount> cap) {
        return cap.map(Amount::value).orElse(Long.MAX_VALUE);
    }
}
