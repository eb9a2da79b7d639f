package dev.parlor.bot;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import dev.parlor.bot.exhibition.ExhibitionCommand;
import dev.parlor.bot.odds.OddsCommand;
import dev.parlor.bot.proof.VerifyCommand;
import dev.parlor.bot.settings.SettingsCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The command line of Parlor. Without a command it plays an exhibition of eight. */
@Command(
        name = "parlor",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Tournaments of NFT and card fighters, a pari-mutuel betting floor, and a proof of every draw.",
            "Without a command, an exhibition of eight is played."
        },
        subcommands = {
            ExhibitionCommand.class,
            VerifyCommand.class,
            OddsCommand.class,
            SettingsCommand.class,
            HelpCommand.class
        },
        footerHeading = "%n",
        footer = "./parlor test runs every check.")
public final class Main {
    private static final String[] EXHIBITION = {"exhibition"};

    private Main() {}

    /**
     * Runs one command and leaves with its exit code.
     *
     * @param arguments what was typed behind {@code parlor}
     */
    public static void main(String[] arguments) {
        // Guice would write classes at run time to call constructors faster, through a door that the JDK is closing.
        System.setProperty("guice_bytecode_gen_option", "DISABLED");
        System.exit(run(System.getenv(), new FileOutputStream(FileDescriptor.out), System.err, arguments));
    }

    /** Runs one command. */
    static int run(Map<String, String> environment, OutputStream out, PrintStream err, String... arguments) {
        Troubles troubles = new Troubles(new PrintWriter(err, true, StandardCharsets.UTF_8), environment);
        Output output = new Output(out);
        int exit = run(environment, new PrintStream(output, false, StandardCharsets.UTF_8), troubles, arguments);
        return output.failure()
                .map(failure -> troubles.unwritten(exit, failure))
                .orElse(exit);
    }

    private static int run(Map<String, String> environment, PrintStream out, Troubles troubles, String... arguments) {
        Injector injector = Guice.createInjector(Stage.PRODUCTION, new RunnerModule(environment, out));
        CommandLine line = new CommandLine(new Main(), new InjectedFactory(injector))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(troubles.out())
                .setParameterExceptionHandler((exception, words) -> troubles.misread(exception))
                .setExecutionExceptionHandler((exception, command, result) -> troubles.told(exception));
        try {
            return line.execute(arguments.length == 0 ? EXHIBITION : arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return troubles.told(e);
        }
    }

    /** Commands with dependencies come from the injector, everything else from picocli. */
    private record InjectedFactory(Injector injector) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type.isAnnotationPresent(Command.class) && type.getName().startsWith("dev.parlor.")
                    ? injector.getInstance(type)
                    : CommandLine.defaultFactory().create(type);
        }
    }

    /** The version of the jar, or of a build that was never packed. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "parlor "
                        + Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                                .orElse("(unpacked)")
            };
        }
    }
}
