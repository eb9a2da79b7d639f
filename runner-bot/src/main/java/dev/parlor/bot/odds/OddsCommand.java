package dev.parlor.bot.odds;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parlor odds}: prints every odds table of the built-in settings. */
@Command(
        name = "odds",
        mixinStandardHelpOptions = true,
        description = "Print the odds of every game, computed from the settings it runs on.")
public final class OddsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    /** Makes the command. */
    public OddsCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        new OddsTables(OddsSettings.HOUSE).print(out);
        out.flush();
        return 0;
    }
}
