package dev.parlor.ai.sheets;

/**
 * The measures of a bracket sheet, in pixels.
 *
 * @param columns how many stand side by side; from four rounds on the last two share one
 * @param left where the first column begins
 * @param width of a column
 * @param gap between two columns
 * @param row the height of one fighter's row
 * @param pitch from the middle of one first match to that of the next
 * @param letters the size of names
 */
record Gauge(int columns, double left, double width, double gap, double row, double pitch, double letters) {
    static final int WIDTH = 1024;
    static final double MARGIN = 32;
    /** Where the matches begin; heading and labels stand above. */
    static final double TREE = 164;

    static final double LABEL = 34;
    /** From a match to the lines that run beside it, and from those to the next ones. */
    static final double LANE = 15;

    static Gauge of(int rounds) {
        return switch (rounds) {
            case 1 -> new Gauge(1, 172, 680, 0, 84, 200, 48);
            case 2 -> new Gauge(2, MARGIN, 446, 68, 60, 164, 36);
            case 3 -> new Gauge(3, MARGIN, 296, 36, 48, 126, 30);
            default -> new Gauge(3, MARGIN, 292, 30, 34, 84, 28);
        };
    }

    double box() {
        return 2 * row;
    }

    double x(int column) {
        return left + column * (width + gap);
    }

    /** The small letters: percents and labels. */
    double small() {
        return 0.93 * letters;
    }
}
