package dev.parlor.bot.tryout;

import com.google.inject.Inject;
import com.google.inject.Provider;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.ai.fetch.PictureGate;
import dev.parlor.bot.Complaint;
import dev.parlor.bot.settings.SettingsOptions;
import dev.parlor.bot.settings.Surroundings;
import dev.parlor.bot.show.Company;
import dev.parlor.bot.show.Hooks;
import dev.parlor.bot.show.PortraitFile;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.show.Backstage;
import dev.parlor.core.show.Crew;
import dev.parlor.core.show.Onlooker;
import dev.parlor.core.show.Painting;
import dev.parlor.core.show.Part;
import dev.parlor.core.show.PictureFile;
import dev.parlor.core.show.Sight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
            "Without a key, the house paints it. Scenes and cards are asked of others; the rest is the house's own."
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
            names = "--what",
            paramLabel = "scenes|portrait|versus|poster|card",
            description = "the show (default); both fighters, each alone; the card that announces the match; the winner"
                    + " as a champion; fighter A on a card of the game")
    private Subject what = Subject.SCENES;

    @Option(
            names = "--part",
            paramLabel = "entrance|clash|verdict",
            description = "which of the scenes (all three if left out)")
    private Optional<Part> part = Optional.empty();

    @Option(
            names = "--portrait",
            paramLabel = "FILE",
            description = "a picture of fighter A, PNG or JPEG; it is set into what the house paints, and a card is"
                    + " painted from it by others")
    private Optional<Path> portrait = Optional.empty();

    @Option(names = "--tier", paramLabel = "0..4", description = "how rare a card is, which decides its frame (2)")
    private Optional<Integer> tier = Optional.empty();

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
        Order order = Order.of(what, part, tier);
        Optional<PictureFile> likeness = portrait.map(PaintCommand::judged);
        Sample sample = Sample.of(file, fresh.get());
        TypeCase type = new TypeCase();
        Trial trial = new Trial(screen);
        trial.begins(sample);
        try (Company company =
                Company.of(options.read(surroundings).settings(), type, InstantSource.system(), Hooks.none())) {
            Sample seen = likeness.map(picture -> sample.seeing(sight(company, sample, picture)))
                    .orElse(sample);
            new Workshop(company, new Easel(type, seen.telling()), patience)
                    .pieces(order)
                    .forEach(piece -> paint(piece, seen, trial));
            ends(trial, company, seen);
        }
        return ExitCode.OK;
    }

    private void ends(Trial trial, Company company, Sample sample) {
        if (what == Subject.CARD && portrait.isEmpty()) {
            trial.says("Others paint a card from a picture only: '--portrait FILE' names one.");
        } else if (what.isAsked() || portrait.isPresent()) {
            trial.ends(everybody(company), sample);
        }
    }

    private static Backstage everybody(Company company) {
        return parlor -> Stream.of(company, company.cards())
                .flatMap(backstage -> backstage.providers(parlor).stream())
                .toList();
    }

    private static PictureFile judged(Path file) {
        return switch (PortraitFile.read(file, PictureGate.ofHouse())) {
            case PortraitFile.Accepted(PictureFile picture) -> picture;
            case PortraitFile.Refused(String reason) ->
                throw new Complaint("--portrait: " + file + " is refused: " + reason);
        };
    }

    private static Sight sight(Company company, Sample sample, PictureFile picture) {
        Crew crew = company.crew(fighter -> Optional.empty());
        Onlooker.View view = new Onlooker.View(sample.telling().meeting().parlor(), picture);
        return new Sight(crew.onlooker().look(view, crew.times().look()).look(), Optional.of(picture));
    }

    private void paint(Workshop.Piece piece, Sample sample, Trial trial) {
        long start = System.nanoTime();
        Painting painting = piece.work().get();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        screen.line("  " + kept(piece.name(), sample, painting) + "  " + painting.alternative());
        trial.made(painting.credit(), took);
    }

    private Path kept(String name, Sample sample, Painting painting) {
        Path place = out.resolve(sample.telling().meeting().match() + "-" + name + "."
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
