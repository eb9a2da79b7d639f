package dev.parlor.bot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One run of the command line within the test.
 *
 * @param exit the exit code
 * @param out what was printed
 * @param err what was complained
 */
public record Run(int exit, String out, String err) {
    /** The seed of runs that do not need another. */
    public static final String SEED = "0".repeat(63) + "1";

    static {
        System.setProperty("guice_bytecode_gen_option", "DISABLED");
    }

    /** Runs a command where the output is no terminal. */
    public static Run of(String... arguments) {
        return in(Map.of(), arguments);
    }

    /** Runs a command. */
    public static Run in(Map<String, String> environment, String... arguments) {
        return typing("", environment, arguments);
    }

    /** Runs a command at which somebody types. */
    public static Run typing(String typed, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                environment,
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** An instant exhibition with the fixed seed. */
    public static Run exhibition(String... options) {
        return of(exhibitionArguments(options));
    }

    /** The arguments of an instant exhibition with the fixed seed; options behind beat those before. */
    public static String[] exhibitionArguments(String... options) {
        String[] all = new String[options.length + 4];
        System.arraycopy(new String[] {"exhibition", "--pace=instant", "--seed", SEED}, 0, all, 0, 4);
        System.arraycopy(options, 0, all, 4, options.length);
        return all;
    }
}
