package dev.parlor.ai.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Raster;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.ai.canvas.Whim;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.tournament.FightShape;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PainterCostTest {
    private static final FightScenes SCENES = new FightScenes(new TypeCase());
    /** A warm scene takes about 100 ms of one core; a busy or slow machine must not fail the build. */
    private static final long MOST_NANOS = 450_000_000;

    private static final long MOST_GROWTH = 6_000_000;

    @Test
    void aWarmSceneTakesAFractionOfASecondOfOneCore() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] taken = LongStream.range(0, 12)
                .map(number -> {
                    long start = threads.getCurrentThreadCpuTime();
                    Raster.jpeg(scene(number), 0.85);
                    return threads.getCurrentThreadCpuTime() - start;
                })
                .skip(4)
                .sorted()
                .toArray();

        assertThat(taken[taken.length / 2]).isLessThan(MOST_NANOS);
    }

    @Test
    void picturesLeaveNothingInMemory() {
        paint(0, 8);
        long before = retained();
        paint(8, 56);

        assertThat(retained() - before).isLessThan(MOST_GROWTH);
    }

    private static void paint(long from, long to) {
        LongStream.range(from, to).forEach(number -> Raster.jpeg(scene(number), 0.85));
    }

    private static Picture scene(long number) {
        Whim seed = Whim.of("match " + number);
        Duel duel = FightScenesTest.duel("a" + number, "b" + number, Arena.of(seed));
        return switch ((int) (number % 3)) {
            case 0 -> SCENES.entrance(duel, "The tide was late.", seed);
            case 1 -> SCENES.clash(duel, Corner.B, "The tide was late.", seed);
            default -> SCENES.verdict(duel, Corner.A, FightShape.UPSET, "The tide was late.", seed);
        };
    }

    /** The least that several collections leave. */
    private static long retained() {
        Runtime runtime = Runtime.getRuntime();
        return LongStream.range(0, 6)
                .map(turn -> {
                    System.gc();
                    return runtime.totalMemory() - runtime.freeMemory();
                })
                .min()
                .orElseThrow();
    }
}
