package dev.parlor.bench.show;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What a JVM holds.
 *
 * @param heap bytes that collecting does not free
 * @param resident bytes that the process has of the machine's memory, where the system tells
 */
record Memory(long heap, OptionalLong resident) {
    private static final int COLLECTIONS = 6;
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String RESIDENT = "VmRSS:";
    private static final double MEGA = 1e6;
    private static final int KIBI = 1024;

    /** Collects several times, since what has a finalizer or a cleaner goes later. */
    static Memory now() {
        Runtime runtime = Runtime.getRuntime();
        long least = LongStream.range(0, COLLECTIONS)
                .map(turn -> {
                    System.gc();
                    return runtime.totalMemory() - runtime.freeMemory();
                })
                .min()
                .orElseThrow();
        return new Memory(least, read());
    }

    private static OptionalLong read() {
        if (!Files.exists(STATUS)) {
            return OptionalLong.empty();
        }
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(RESIDENT))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBI)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(STATUS + " cannot be read", e);
        }
    }

    /** By how much the heap grew from one look to the next: the slope of the straight line with the least squares. */
    static double growth(List<Memory> looks) {
        double middle = (looks.size() - 1) / 2.0;
        double above = 0;
        double below = 0;
        for (int i = 0; i < looks.size(); i++) {
            above += (i - middle) * looks.get(i).heap();
            below += (i - middle) * (i - middle);
        }
        return above / below;
    }

    String residentInWords() {
        return resident.isPresent() ? megabytes(resident.getAsLong()) : "unknown";
    }

    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / MEGA);
    }
}
