package dev.parlor.bench.show;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Paints pictures of all kinds in turn on all processors, and looks every so often at what they left in memory. Prints
 * one table; to be run with a small heap.
 */
public final class ManyPictures {
    private static final int ROUNDS = 10;
    private static final List<Kind> KINDS = List.of(Kind.values());

    /** Opacity, red, green and blue of the pixels of one scene: growth below it is none. */
    private static final int ONE_SCENE = 1024 * 576 * 4;

    private final Studio studio = Studio.withFaces(Runtime.getRuntime().availableProcessors());
    private final int round;

    private ManyPictures(int round) {
        this.round = round;
    }

    /**
     * Runs and reports.
     *
     * @param arguments how many pictures; a tenth of them is painted between two looks
     * @throws ExecutionException if a picture cannot be painted
     * @throws InterruptedException if somebody ends it
     */
    public static void main(String... arguments) throws ExecutionException, InterruptedException {
        new ManyPictures(Integer.parseInt(arguments[0]) / ROUNDS).run();
    }

    private void run() throws ExecutionException, InterruptedException {
        Markdown table = Markdown.of("pictures of all kinds", "retained on the heap", "resident memory");
        List<Memory> looks = new ArrayList<>();
        long files = 0;
        try (ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (int i = 0; i < ROUNDS; i++) {
                files += paint(threads, i * round);
                Memory memory = Memory.now();
                looks.add(memory);
                table.row(Integer.toString((i + 1) * round), Memory.megabytes(memory.heap()), memory.residentInWords());
            }
        }
        tell(looks, files);
    }

    private long paint(ExecutorService threads, int first) throws ExecutionException, InterruptedException {
        List<Callable<Integer>> wishes = IntStream.range(first, first + round)
                .<Callable<Integer>>mapToObj(number -> () -> painted(number))
                .toList();
        long bytes = 0;
        for (Future<Integer> file : threads.invokeAll(wishes)) {
            bytes += file.get();
        }
        return bytes;
    }

    private int painted(int number) {
        Kind kind = KINDS.get(number % KINDS.size());
        return studio.paint(kind, number).stream()
                .mapToInt(file -> file.bytes().length)
                .sum();
    }

    /** The first two looks are left out: until then every font was read and every class was loaded. */
    private void tell(List<Memory> looks, long files) {
        long grown = Math.round(Memory.growth(looks.subList(2, ROUNDS)) * (ROUNDS - 1));
        Markdown table = Markdown.of("growth of the heap", "over all pictures", "target", "met?");
        table.row(
                "by the line of best fit from picture " + 3 * round + " on",
                Memory.megabytes(grown),
                "< " + Memory.megabytes(ONE_SCENE) + ", the pixels of one scene",
                Markdown.met(grown < ONE_SCENE));
        Markdown.line(
                ROUNDS * round + " pictures in files of " + Memory.megabytes(files) + " together; the heap may take "
                        + Memory.megabytes(Runtime.getRuntime().maxMemory()) + ".");
    }
}
