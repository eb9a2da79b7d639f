package dev.parlor.bot.operations;

import dev.parlor.bot.terminal.Columns;
import dev.parlor.bot.terminal.Ink;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.jooq.Reconciliation;
import java.util.List;
import java.util.function.Function;

/**
 * Prints what a look at all books found.
 *
 * @param screen where
 */
record Sheet(Screen screen) {
    private static final String INDENT = "      ";
    private static final int MOST_FINDINGS = 50;

    /** The difference of every community and currency, one line each; 0 is what it should be. */
    void figures(Reconciliation books) {
        List<Reconciliation.Figure> figures = books.figures();
        if (figures.isEmpty()) {
            screen.line(INDENT + "No money has moved yet.");
            return;
        }
        int parlors = widest(figures, "community", figure -> figure.parlor().value());
        int currencies = widest(figures, "currency", figure -> figure.currency().code());
        int sums = widest(figures, "difference", figure -> figure.sum().toString());
        screen.line(screen.ink(
                Ink.FAINT,
                INDENT + Columns.left("community", parlors) + "  " + Columns.left("currency", currencies) + "  "
                        + Columns.right("difference", sums)));
        for (Reconciliation.Figure figure : figures) {
            String sum = Columns.right(figure.sum().toString(), sums);
            screen.line(INDENT + Columns.left(figure.parlor().value(), parlors) + "  "
                    + Columns.left(figure.currency().code(), currencies) + "  "
                    + (figure.sum().signum() == 0 ? screen.ink(Ink.GOOD, sum) : screen.bold(Ink.BAD, sum)));
        }
    }

    /** What is wrong, the first of it in full. */
    void findings(Reconciliation books) {
        books.lines().stream().limit(MOST_FINDINGS).forEach(line -> screen.line(screen.bold(Ink.BAD, "  no  ") + line));
        int more = books.findings().size() - MOST_FINDINGS;
        if (more > 0) {
            screen.line(INDENT + "… and " + more + " more");
        }
    }

    private static int widest(
            List<Reconciliation.Figure> figures, String head, Function<Reconciliation.Figure, String> text) {
        int widest = figures.stream()
                .mapToInt(figure -> Columns.of(text.apply(figure)))
                .max()
                .orElse(0);
        return Math.max(widest, Columns.of(head));
    }
}
