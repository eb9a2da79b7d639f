package dev.parlor.bot.tryout;

import com.google.inject.Inject;
import com.google.inject.Provider;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.bot.Complaint;
import dev.parlor.bot.settings.SettingsOptions;
import dev.parlor.bot.settings.Surroundings;
import dev.parlor.bot.show.Company;
import dev.parlor.bot.show.Hooks;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.show.Commission;
import dev.parlor.core.show.Painting;
import dev.parlor.core.show.Part;
import dev.parlor.core.show.Telling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parlor paint}: has one fight painted by whoever the settings have a key for. */
@Command(
        name = "paint",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Have one fight painted by whoever the settings have a key for, and say how they did.",
            "Without a key, the house paints it."
        })
public final class PaintCommand implements Callable<Integer> {
    private final Screen screen;
    private final Surroundings surroundings;
    private final Provider<Seed> fresh;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "the proof of a match, as 'parlor exhibition --proofs DIR' writes it;"
                    + " two fighters of the house meet if it is left out")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--part",
            paramLabel = "entrance|clash|verdict",
            description = "which picture (all three if left out)")
    private Optional<Part> part = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "where the pictures go (the folder one is in)")
    private Path out = Path.of("");

    @Option(names = "--time", paramLabel = "SECONDS", description = "how long each may take, 1 to 300 (150)")
    private int time = 150;

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
    public PaintCommand(Screen screen, Surroundings surroundings, Provider<Seed> fresh) {
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
            for (Part each : part.map(List::of).orElseGet(() -> List.of(Part.values()))) {
                long start = System.nanoTime();
                Painting painting = company.crew(fighter -> Optional.empty())
                        .painter()
                        .paint(commission(each, sample.telling()), patience, late -> {});
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                screen.line("  " + kept(each, sample, painting) + "  " + painting.alternative());
                trial.made(painting.credit(), took);
            }
            trial.ends(company, sample);
        }
        return ExitCode.OK;
    }

    private static Commission commission(Part part, Telling telling) {
        return switch (part) {
            case ENTRANCE -> new Commission.Entrance(telling.meeting());
            case CLASH -> new Commission.Clash(telling, "");
            case VERDICT -> new Commission.Verdict(telling, "");
        };
    }

    private Path kept(Part part, Sample sample, Painting painting) {
        Path place = out.resolve(sample.telling().meeting().match() + "-"
                + part.name().toLowerCase(Locale.ROOT) + "."
                + painting.file().type().ending());
        try {
            Files.createDirectories(place.toAbsolutePath().getParent());
            Files.write(place, painting.file().bytes());
            return place;
        } catch (IOException e) {
            throw new Complaint("--out: " + place + " cannot be written (" + e.getMessage() + ")");
        }
    }
}
