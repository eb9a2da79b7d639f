package dev.parlor.bot.terminal;

import java.util.List;
import java.util.Locale;

/** Sizes of files as people read them. */
public final class Sizes {
    private static final List<String> UNITS = List.of("KiB", "MiB", "GiB", "TiB");
    private static final int STEP = 1024;

    private Sizes() {}

    /**
     * Writes a size.
     *
     * @param bytes how many, 0 or more
     * @return such as {@code 12 KiB} or {@code 3.4 GiB}
     */
    public static String of(long bytes) {
        double size = bytes / (double) STEP;
        int unit = 0;
        while (size >= STEP && unit < UNITS.size() - 1) {
            size /= STEP;
            unit++;
        }
        return String.format(Locale.ROOT, size < 10 ? "%.1f %s" : "%.0f %s", size, UNITS.get(unit));
    }
}
