package dev.parlor.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A local table whose lines come from a test. */
public final class Sitting {
    /** Short times, so that a match takes seconds. */
    private static final List<String> QUICKLY = List.of(
            "--set=table.sign-up=1s",
            "--set=tournament.betting-window=4s",
            "--set=tournament.pause=1s",
            "--set=tournament.scene=0s",
            "--set=web.enabled=false");

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final OutputStream pipe;
    private final FutureTask<Integer> run;

    private Sitting(Map<String, String> environment, String... arguments) {
        try {
            PipedInputStream in = new PipedInputStream();
            this.pipe = new PipedOutputStream(in);
            this.run = new FutureTask<>(() ->
                    Main.run(environment, in, out, new PrintStream(err, true, StandardCharsets.UTF_8), arguments));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a table on a data folder. */
    public static Sitting at(Path data) {
        return in(Map.of(), arguments(data));
    }

    /** Opens a table in some surroundings. */
    public static Sitting in(Map<String, String> environment, String... arguments) {
        Sitting sitting = new Sitting(environment, arguments);
        Thread.ofPlatform().daemon().start(sitting.run);
        return sitting;
    }

    /** How a quick table on a data folder is started. */
    public static String[] arguments(Path data) {
        return Stream.concat(Stream.of("table", "--data=" + data), QUICKLY.stream())
                .toArray(String[]::new);
    }

    /** Types a line. */
    public Sitting type(String line) {
        try {
            pipe.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            pipe.flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("The table has left: " + shown() + err.toString(StandardCharsets.UTF_8), e);
        }
    }

    /** Waits until something is shown, and gives the first group of it. */
    public String await(String pattern) {
        return await(Pattern.compile(pattern), System.nanoTime() + PATIENCE.toNanos());
    }

    private String await(Pattern pattern, long deadline) {
        Matcher found = pattern.matcher(shown());
        while (!found.find()) {
            if (run.isDone() || System.nanoTime() > deadline) {
                throw new AssertionError("Nothing matches " + pattern + " in:\n" + shown());
            }
            pause();
            found = pattern.matcher(shown());
        }
        return found.groupCount() == 0 ? found.group() : found.group(1);
    }

    /** Everything that was shown, each run of white space as a blank. */
    public String shown() {
        return out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }

    /** Ends the lines, and waits until the table has closed; gives everything that was shown. */
    public String leave() {
        try {
            pipe.close();
            assertThat(run.get()).isZero();
        } catch (IOException | InterruptedException | ExecutionException e) {
            throw new AssertionError("The table did not close: " + shown(), e);
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        return shown();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
