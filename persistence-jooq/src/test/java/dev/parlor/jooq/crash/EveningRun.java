package dev.parlor.jooq.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An evening in a JVM of its own. */
final class EveningRun {
    private static final int KILLED = 128 + 9;
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final BufferedReader out;
    private final long ready;

    private EveningRun(Process process) throws IOException {
        this.process = process;
        this.out = process.inputReader();
        assertThat(out.readLine()).isEqualTo(EveningMain.READY);
        this.ready = System.nanoTime();
    }

    /** Starts one that nothing disturbs from within. */
    static EveningRun plain(Path file) {
        return start(file, List.of(file.toString()));
    }

    /** Starts one that kills itself at an instant, or at none if the number is 0. */
    static EveningRun counted(Path file, long deadly) {
        return start(file, List.of(file.toString(), Long.toString(deadly)));
    }

    private static EveningRun start(Path file, List<String> arguments) {
        try {
            return new EveningRun(new ProcessBuilder(Jvm.command(file.resolveSibling(""), EveningMain.class, arguments))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills it some time after it is ready; false if it was over before. */
    boolean killAfter(long micros) {
        try {
            if (process.waitFor(micros, TimeUnit.MICROSECONDS)) {
                return false;
            }
            process.destroyForcibly();
            return process.waitFor() == KILLED;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Waits until it has killed itself, and tells where. */
    String expectKilled(String as) {
        String last = line();
        assertThat(last).as(as).startsWith(Moments.KILLED);
        assertThat(exit()).as(as).isEqualTo(KILLED);
        return last;
    }

    /** Waits until it is through, and tells how it went. */
    String expectEnd(String as) {
        String last = line();
        assertThat(last).as(as).startsWith(EveningMain.DONE);
        assertThat(exit()).as(as).isZero();
        return last;
    }

    /** How long ago it was ready. */
    long micros() {
        return (System.nanoTime() - ready) / 1_000;
    }

    /** The next line, or that there is none. A process that hangs is ended. */
    private String line() {
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!out.ready() && process.isAlive() && System.nanoTime() < end) {
                Thread.sleep(1);
            }
            if (!out.ready() && process.isAlive()) {
                process.destroyForcibly();
            }
            return String.valueOf(out.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private int exit() {
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
