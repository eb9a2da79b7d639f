package dev.parlor.bot.tryout;

import com.google.inject.Inject;
import com.google.inject.Provider;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.bot.settings.SettingsOptions;
import dev.parlor.bot.settings.Surroundings;
import dev.parlor.bot.show.Company;
import dev.parlor.bot.show.Hooks;
import dev.parlor.bot.terminal.Columns;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.show.Narration;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parlor narrate}: has one fight told by whoever the settings have a key for. */
@Command(
        name = "narrate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Have one fight told by whoever the settings have a key for, and say how they did.",
            "Nothing is kept. Without a key, the house tells it."
        })
public final class NarrateCommand implements Callable<Integer> {
    private final Screen screen;
    private final Surroundings surroundings;
    private final Provider<Seed> fresh;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "the proof of a match, as 'parlor exhibition --proofs DIR' writes it;"
                    + " two fighters of the house meet if it is left out")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--time", paramLabel = "SECONDS", description = "how long it may take, 1 to 300 (25)")
    private int time = 25;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    /**
     * Makes the command.
     *
     * @param screen where it is told
     * @param surroundings where settings are found
     * @param fresh a new seed each time it is asked
     */
    @Inject
    public NarrateCommand(Screen screen, Surroundings surroundings, Provider<Seed> fresh) {
        this.screen = screen;
        this.surroundings = surroundings;
        this.fresh = fresh;
    }

    @Override
    public Integer call() {
        Duration patience = Patience.of(time);
        Sample sample = Sample.of(file, fresh.get());
        Trial trial = new Trial(screen);
        trial.begins(sample);
        try (Company company = Company.of(
                options.read(surroundings).settings(), new TypeCase(), InstantSource.system(), Hooks.none())) {
            long start = System.nanoTime();
            Narration narration = company.crew(fighter -> Optional.empty())
                    .narrator()
                    .narrate(sample.telling(), sample.house(), patience);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            narration.script().lines().forEach(this::say);
            screen.line();
            trial.made(narration.credit(), took);
            trial.ends(company, sample);
        }
        return ExitCode.OK;
    }

    private void say(String line) {
        Columns.wrapped(line, screen.width() - 2).forEach(part -> screen.line("  " + part));
    }
}
