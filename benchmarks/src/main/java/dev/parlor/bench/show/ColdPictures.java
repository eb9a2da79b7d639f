package dev.parlor.bench.show;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Has each kind of picture painted as the first thing in JVMs of their own, one after the other, and prints one table. */
public final class ColdPictures {
    private static final int RUNS = 3;
    private static final int MOST_MILLIS = 1_500;

    private ColdPictures() {}

    /**
     * Runs and reports.
     *
     * @param arguments perhaps {@code --quick}
     * @throws IOException if no file can be written
     */
    public static void main(String... arguments) throws IOException {
        int runs = List.of(arguments).contains("--quick") ? 1 : RUNS;
        Path folder = Files.createTempDirectory("parlor-cold");
        try {
            Markdown table = Markdown.of(
                    "picture, the first thing in a JVM, worst of " + runs,
                    "from main to file",
                    "start of the JVM before",
                    "target",
                    "met?");
            for (Kind kind : Kind.values()) {
                tell(table, kind, runs, folder);
            }
        } finally {
            empty(folder);
        }
    }

    private static void tell(Markdown table, Kind kind, int runs, Path folder) {
        List<Long> starts = new ArrayList<>();
        List<Long> pictures = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            Child.Done done = Child.run(FirstPicture.class, kind.name(), Integer.toString(run), folder.toString());
            starts.add(done.start());
            pictures.add(Long.valueOf(done.lines().getFirst()));
        }
        double worst = Times.of(pictures).longest();
        table.row(
                kind.title(),
                Times.millis(worst),
                Times.millis(Times.of(starts).longest()),
                "< " + MOST_MILLIS + " ms",
                Markdown.met(worst < MOST_MILLIS));
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
