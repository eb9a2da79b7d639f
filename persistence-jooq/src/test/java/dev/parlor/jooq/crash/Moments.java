package dev.parlor.jooq.crash;

import dev.parlor.core.Transactions;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The instants at which a process kills itself: behind each write of each transaction, and behind each commit that
 * nobody has heard of yet. Each belongs to the act that its thread is at.
 */
final class Moments {
    /** What a process prints before it kills itself. */
    static final String KILLED = "KILLED";

    private static final ThreadLocal<String> ACT = ThreadLocal.withInitial(() -> "nothing");
    private final long deadly;
    private final Map<String, Long> counts = new TreeMap<>();
    private long count;

    /**
     * Instants of a process.
     *
     * @param deadly the number of the deadly one, from 1, or 0 for none
     */
    Moments(long deadly) {
        this.deadly = deadly;
    }

    <T> T during(String act, Supplier<T> work) {
        ACT.set(act);
        try {
            return work.get();
        } finally {
            ACT.remove();
        }
    }

    synchronized void pass(String what) {
        count++;
        counts.merge(ACT.get() + "/" + what, 1L, Long::sum);
        if (count == deadly) {
            System.out.println(KILLED + " " + count + " " + ACT.get() + "/" + what);
            die();
        }
    }

    synchronized long count() {
        return count;
    }

    /** How many instants each act has, such as {@code bet/commit=9}. */
    synchronized Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }

    <S> Transactions<S> behindCommits(Transactions<S> transactions) {
        return new Transactions<>() {
            @Override
            public <T> T read(Function<? super S, ? extends T> work) {
                return transactions.read(work);
            }

            @Override
            public <T> T write(Function<? super S, ? extends T> work) {
                T answer = transactions.write(work);
                pass("commit");
                return answer;
            }
        };
    }

    private static void die() {
        try {
            new ProcessBuilder(
                            "kill", "-9", Long.toString(ProcessHandle.current().pid()))
                    .start()
                    .waitFor();
            Thread.sleep(60_000);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("The process cannot kill itself", e);
        }
    }
}
