package dev.parlor.jooq.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.chance.Chance;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.testkit.SeededRun;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills evenings with SIGKILL and lets them go on until they are over. {@code -Dparlor.crashes=300} kills more often
 * than the build does, {@code -Dparlor.moments=all} at every single instant, {@code -Dparlor.moments=1-100} at the first
 * hundred, {@code -Dparlor.seed=…} at other ones.
 */
class CrashTest {
    private static final int CRASHES = Integer.getInteger("parlor.crashes", 3);
    private static final String MOMENTS = System.getProperty("parlor.moments", "some");
    private static final int SOME_MOMENTS = 2;
    private static final int MOST_IN_A_ROW = 4;

    @TempDir
    static Path folder;

    private static Ending undisturbed;
    private static String counts;
    private static long moments;
    private static long micros;

    @BeforeAll
    static void playUndisturbed() {
        Path file = folder.resolve("undisturbed.db");
        EveningRun run = EveningRun.plain(file);
        run.expectEnd("undisturbed");
        micros = run.micros();
        undisturbed = Ending.of(file);
        counts = EveningRun.counted(folder.resolve("counted.db"), 0).expectEnd("counted");
        moments = Long.parseLong(counts.split(" ", 3)[1]);
        System.out.println("undisturbed: " + micros / 1_000 + " ms; " + counts);
    }

    @Test
    void theUndisturbedEveningHasAPartOfEverything() {
        assertThat(undisturbed.tournament()).isInstanceOf(Tournament.Finished.class);
        assertThat(undisturbed.books().lines()).isEmpty();
        assertThat(undisturbed.rows("movements"))
                .anyMatch(line -> line.contains("STAKE"))
                .anyMatch(line -> line.contains("PAYOUT"))
                .anyMatch(line -> line.contains("REFUND"))
                .anyMatch(line -> line.contains("ENTRY_FEE"))
                .anyMatch(line -> line.contains("PRIZE"));
        assertThat(undisturbed.rows("scheduled_tasks")).isEmpty();
        assertThat(counts).contains("bet/", "match.lock/", "match.settle/", "match.void/", "void/", "withdraw/");
        assertSame(Ending.of(folder.resolve("counted.db")), "counted");
    }

    @Test
    void killedAtRandomInstantsAnEveningComesToTheSameEnd() {
        SeededRun run = SeededRun.of("killed at random instants");
        AtomicInteger killed = new AtomicInteger();
        AtomicInteger again = new AtomicInteger();
        AtomicInteger evenings = new AtomicInteger();
        TwoAtATime.run(() -> {
            while (killed.get() < CRASHES) {
                int evening = evenings.incrementAndGet();
                int crashes = crash(evening, run.chance("evening-" + evening));
                killed.addAndGet(crashes);
                again.addAndGet(crashes > 1 ? 1 : 0);
            }
        });
        System.out.println("killed at random instants: " + killed + " times in " + evenings + " evenings, " + again
                + " of which were killed again on their way back");
        assertThat(killed.get()).isGreaterThanOrEqualTo(CRASHES);
    }

    @Test
    void killedBehindAWriteOrCommitAnEveningComesToTheSameEnd() {
        List<Long> deadly = deadly(SeededRun.of("killed at a moment").chance("moments"));
        AtomicInteger next = new AtomicInteger();
        TwoAtATime.run(() -> {
            for (int i = next.getAndIncrement(); i < deadly.size(); i = next.getAndIncrement()) {
                killAt(deadly.get(i));
            }
        });
        System.out.println("killed behind a write or commit: " + deadly.size() + " of " + moments + " moments");
    }

    private static int crash(int evening, Chance chance) {
        Path file = folder.resolve("random" + evening + ".db");
        int most = 1 + (int) chance.below(MOST_IN_A_ROW);
        int crashes = 0;
        for (int n = 0; n < most; n++) {
            crashes += EveningRun.plain(file).killAfter(chance.below(micros)) ? 1 : 0;
        }
        EveningRun.plain(file).expectEnd("evening " + evening);
        assertSame(Ending.of(file), "evening " + evening);
        System.out.println("evening " + evening + " killed " + crashes + " times: the same end");
        return crashes;
    }

    /** Kills a process at a moment, and goes on in this one. */
    private static void killAt(long moment) {
        Path file = folder.resolve("moment" + moment + ".db");
        String where = EveningRun.counted(file, moment).expectKilled("moment " + moment);
        try (Evening rest = Evening.plain(file)) {
            rest.play();
        }
        assertSame(Ending.of(file), where);
        System.out.println(where + ": the same end");
    }

    private static void assertSame(Ending ending, String as) {
        assertThat(ending.tournament()).as(as).isEqualTo(undisturbed.tournament());
        assertThat(ending.books().lines()).as(as).isEmpty();
        assertThat(ending.books().figures())
                .as(as)
                .isNotEmpty()
                .allMatch(figure -> figure.sum().signum() == 0);
        assertThat(ending.beyond(undisturbed)).as(as + ": too much").isEmpty();
        assertThat(undisturbed.beyond(ending)).as(as + ": missing").isEmpty();
    }

    private static List<Long> deadly(Chance chance) {
        LongStream numbers = switch (MOMENTS) {
            case "some" -> LongStream.generate(() -> 1 + chance.below(moments)).limit(SOME_MOMENTS);
            case "all" -> LongStream.rangeClosed(1, moments);
            default -> range(MOMENTS.split("-", 2));
        };
        return numbers.boxed().toList();
    }

    private static LongStream range(String... ends) {
        return LongStream.rangeClosed(Long.parseLong(ends[0]), Math.min(moments, Long.parseLong(ends[1])));
    }
}
