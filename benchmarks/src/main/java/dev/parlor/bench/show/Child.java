package dev.parlor.bench.show;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A fresh JVM with the flags of this one, which runs a class and prints what it found. */
final class Child {
    /** What a class prints first, so that the start of its JVM can be told from its work. */
    static final String STARTED = "started";

    private Child() {}

    /**
     * What a fresh JVM did.
     *
     * @param start nanoseconds until its main method ran
     * @param lines what it printed then
     */
    record Done(long start, List<String> lines) {}

    /** Runs a class and waits for its end. */
    static Done run(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        try {
            return watched(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT), main);
        } catch (IOException e) {
            throw new UncheckedIOException("A JVM cannot be started or heard", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody waits for " + main.getName(), e);
        }
    }

    private static Done watched(ProcessBuilder builder, Class<?> main) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String first = String.valueOf(out.readLine());
            long start = System.nanoTime() - begun;
            List<String> lines = out.lines().toList();
            if (process.waitFor() != 0 || !first.equals(STARTED)) {
                throw new IllegalStateException(main.getName() + " failed; it printed " + first + ", " + lines);
            }
            return new Done(start, lines);
        } finally {
            process.destroy();
        }
    }
}
