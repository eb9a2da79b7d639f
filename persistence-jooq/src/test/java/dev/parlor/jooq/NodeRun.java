package dev.parlor.jooq;

import dev.parlor.jooq.crash.Jvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A node in a JVM of its own, and what it has said. */
final class NodeRun implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String name;
    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();

    private NodeRun(String name, Process process) {
        this.name = name;
        this.process = process;
    }

    static NodeRun start(Path folder, PostgresAccess access, String name, boolean isClumsy) {
        List<String> arguments = List.of(access.url(), access.user(), name, Boolean.toString(isClumsy));
        try {
            Process process = new ProcessBuilder(Jvm.command(folder, NodeMain.class, arguments))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            NodeRun run = new NodeRun(name, process);
            Thread.ofPlatform().daemon().start(run::listen);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it can begin, and lets it. */
    void begin() {
        await("READY", 1);
        tell("go");
    }

    /** Waits until it has said something so often. */
    void await(String what, int times) {
        Wait.until(name + " says " + what + ", not only " + said, PATIENCE, () -> count(what) >= times);
    }

    long count(String what) {
        return said.stream().filter(line -> line.startsWith(what)).count();
    }

    void kill() {
        process.destroyForcibly();
        Wait.until(name + " is dead", () -> !process.isAlive());
    }

    void freeze() {
        signal("-STOP");
    }

    void wake() {
        signal("-CONT");
    }

    /** Asks it to end, and waits until it has. */
    void drain() {
        try {
            process.outputWriter().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await("DRAINED", 1);
        Wait.until(name + " is over", () -> !process.isAlive());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void tell(String line) {
        try {
            process.outputWriter().write(line + "\n");
            process.outputWriter().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void listen() {
        try (BufferedReader out = process.inputReader()) {
            out.lines().forEach(said::add);
        } catch (IOException | UncheckedIOException e) {
            said.add("SILENCE " + e);
        }
    }
}
