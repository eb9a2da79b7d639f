package dev.parlor.bot.operations;

import com.google.inject.Inject;
import dev.parlor.bot.settings.Settings;
import dev.parlor.bot.settings.SettingsOptions;
import dev.parlor.bot.settings.Surroundings;
import dev.parlor.bot.terminal.Ink;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.jooq.Inspection;
import dev.parlor.jooq.Reconciliation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parlor reconcile}: goes through all books and prints the difference of every currency. */
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        description = {
            "Go through all books, also while Parlor is running, and print the difference of every currency: 0 is sound.",
            "Every balance must be the sum of its entries, every movement and every currency must sum to zero, and a"
                    + " finished pool must be empty. Nothing is changed."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the books are sound",
            "1:they are not, and where",
            "2:they cannot be read, and why",
            "3:a fault of the program"
        })
public final class ReconcileCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Screen screen;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    /**
     * Makes the command.
     *
     * @param surroundings where the program was started
     * @param screen where to print
     */
    @Inject
    public ReconcileCommand(Surroundings surroundings, Screen screen) {
        this.surroundings = surroundings;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Settings settings = options.read(surroundings).settings();
        Reconciliation books = Premises.looking(settings, Inspection::reconcile);
        Sheet sheet = new Sheet(screen);
        sheet.figures(books);
        sheet.findings(books);
        boolean sound = books.findings().isEmpty();
        screen.line(
                sound
                        ? screen.bold(Ink.GOOD, screen.sign("✓ ", "")) + "The books are sound."
                        : screen.bold(Ink.BAD, "The books are not sound.")
                                + " Stop Parlor, keep a backup of this state, and compare with the last sound one.");
        return sound ? 0 : 1;
    }
}
