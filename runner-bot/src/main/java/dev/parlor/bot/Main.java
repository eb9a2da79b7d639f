package dev.parlor.bot;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import dev.parlor.bot.discord.DiscordCommand;
import dev.parlor.bot.doctor.DoctorCommand;
import dev.parlor.bot.exhibition.ExhibitionCommand;
import dev.parlor.bot.odds.OddsCommand;
import dev.parlor.bot.operations.BackupCommand;
import dev.parlor.bot.operations.ReconcileCommand;
import dev.parlor.bot.operations.RestoreCommand;
import dev.parlor.bot.proof.VerifyCommand;
import dev.parlor.bot.settings.SettingsCommand;
import dev.parlor.bot.table.TableCommand;
import dev.parlor.bot.tryout.NarrateCommand;
import dev.parlor.bot.tryout.PaintCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The command line of Parlor. Without a command it plays on Discord or at the local table. */
@Command(
        name = "parlor",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Tournaments of NFT and card fighters, a pari-mutuel betting floor, and a proof of every draw.",
            "Without a command, it plays on Discord if DISCORD_TOKEN is set, and at the local table otherwise."
        },
        subcommands = {
            OpenCommand.class,
            TableCommand.class,
            DiscordCommand.class,
            ExhibitionCommand.class,
            VerifyCommand.class,
            OddsCommand.class,
            NarrateCommand.class,
            PaintCommand.class,
            SettingsCommand.class,
            DoctorCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ReconcileCommand.class,
            HelpCommand.class
        },
        footerHeading = "%n",
        footer = "./parlor test runs every check.")
public final class Main {
    private static final String OPEN = "open";
    private static final Set<String> COMMON = Set.of("--help", "--version");

    private Main() {}

    /**
     * Runs one command and leaves with its exit code.
     *
     * @param arguments what was typed behind {@code parlor}
     */
    public static void main(String[] arguments) {
        // Guice would write classes at run time to call constructors faster, through a door that the JDK is closing.
        System.setProperty("guice_bytecode_gen_option", "DISABLED");
        System.exit(run(System.getenv(), System.in, new FileOutputStream(FileDescriptor.out), System.err, arguments));
    }

    /** Runs one command. */
    static int run(
            Map<String, String> environment, InputStream in, OutputStream out, PrintStream err, String... arguments) {
        Troubles troubles = new Troubles(new PrintWriter(err, true, StandardCharsets.UTF_8), environment);
        Output output = new Output(out);
        RunnerModule module = new RunnerModule(environment, in, new PrintStream(output, false, StandardCharsets.UTF_8));
        int exit = run(module, troubles, arguments);
        return output.failure()
                .map(failure -> troubles.unwritten(exit, failure))
                .orElse(exit);
    }

    private static int run(RunnerModule module, Troubles troubles, String... arguments) {
        Injector injector = Guice.createInjector(Stage.PRODUCTION, module);
        CommandLine line = new CommandLine(new Main(), new InjectedFactory(injector))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setOut(new PrintWriter(module.out(), true, StandardCharsets.UTF_8))
                .setErr(troubles.out())
                .setParameterExceptionHandler((exception, words) -> troubles.misread(exception))
                .setExecutionExceptionHandler((exception, command, result) -> troubles.told(exception));
        try {
            return line.execute(opening(arguments));
        } catch (StackOverflowError | OutOfMemoryError e) {
            return troubles.told(e);
        }
    }

    /** Options without a command belong to whatever is opened, apart from those that every command has. */
    private static String[] opening(String... arguments) {
        boolean bare = arguments.length == 0 || (arguments[0].startsWith("--") && !COMMON.contains(arguments[0]));
        return bare ? Stream.concat(Stream.of(OPEN), Arrays.stream(arguments)).toArray(String[]::new) : arguments;
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
