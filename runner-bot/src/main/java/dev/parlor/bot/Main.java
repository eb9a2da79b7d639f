package dev.parlor.bot;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of Parlor. */
@Command(
        name = "parlor",
        mixinStandardHelpOptions = true,
        description = "Tournaments, betting, cards and slots on one audited ledger.")
public final class Main implements Runnable {
    /** Makes the top command. */
    public Main() {}

    /**
     * Runs one command and leaves with its exit code.
     *
     * @param arguments what was typed behind {@code parlor}
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public void run() {
        new CommandLine(this).usage(System.out);
    }
}
