package dev.parlor.bot.exhibition;

import com.google.inject.Inject;
import com.google.inject.Provider;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.ai.fetch.PictureGate;
import dev.parlor.bot.Complaint;
import dev.parlor.bot.files.UnfitException;
import dev.parlor.bot.roster.ListColumn;
import dev.parlor.bot.roster.ListColumns;
import dev.parlor.bot.roster.Roster;
import dev.parlor.bot.roster.RosterReader;
import dev.parlor.bot.settings.Settings;
import dev.parlor.bot.settings.SettingsOptions;
import dev.parlor.bot.settings.Surroundings;
import dev.parlor.bot.show.Company;
import dev.parlor.bot.show.Hooks;
import dev.parlor.bot.show.PortraitFolder;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.show.HouseNarrator;
import dev.parlor.core.show.Portraits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parlor exhibition}: a whole tournament in the terminal. */
@Command(
        name = "exhibition",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Play a whole tournament in the terminal: ranks, odds, bracket, bets, fights, settlement and proofs.",
            "Without options, eight fighters of the house meet at a pace at which one can read along."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the champion stands",
            "2:something that was asked for cannot be done",
            "3:a fault of the program"
        })
public final class ExhibitionCommand implements Callable<Integer> {
    private static final int LENGTH = 64;

    private final Screen screen;
    private final Provider<Seed> fresh;
    private final HouseNarrator narrator;
    private final Surroundings surroundings;

    @Option(
            names = "--roster",
            paramLabel = "FILE|DIR",
            description = "a CSV trait table, an array of token metadata in JSON, or a folder of such files;"
                    + " the 64 fighters of the house if left out")
    private Optional<Path> roster = Optional.empty();

    @Option(
            names = "--list-column",
            paramLabel = "NAME[:SEPARATOR]",
            description = "a column of the trait table that holds lists; every item is a trait of its own (may be"
                    + " repeated; without it, columns with ' / ' in a cell)")
    private List<String> listColumns = List.of();

    @Option(names = "--size", paramLabel = "8|16|32", description = "how many fighters; any number from 2 to 64 works")
    private Optional<String> size = Optional.empty();

    @Option(
            names = "--pick",
            paramLabel = "seeded|random|IDS",
            description = "the rarest (default), a fair draw, or ids with commas between")
    private String pick = "seeded";

    @Option(
            names = "--seed",
            paramLabel = "HEX",
            description = "64 hexadecimal characters; the same seed gives the same evening")
    private Optional<String> seed = Optional.empty();

    @Option(names = "--punters", paramLabel = "N", description = "how many house punters bet, 0 to 1000 (12)")
    private String punters = "12";

    @Option(names = "--pace", paramLabel = "live|instant", description = "how fast it goes by (live)")
    private Pace pace = Pace.LIVE;

    @Option(names = "--json", paramLabel = "FILE", description = "write all of it to a file")
    private Optional<Path> json = Optional.empty();

    @Option(names = "--proofs", paramLabel = "DIR", description = "write a proof of every match into a folder")
    private Optional<Path> proofs = Optional.empty();

    @Option(
            names = "--gallery",
            paramLabel = "DIR",
            description = "paint every fight, and hang it with its words into a page in a folder")
    private Optional<Path> gallery = Optional.empty();

    @Option(
            names = "--portraits",
            paramLabel = "DIR",
            description = "a folder with pictures of fighters, named by their ids, such as 4711.png")
    private Optional<Path> portraits = Optional.empty();

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    /**
     * Makes the command.
     *
     * @param screen where the evening is told
     * @param fresh a new seed each time it is asked
     * @param narrator whose words the house speaks
     * @param surroundings where settings are found: who tells and paints it
     */
    @Inject
    public ExhibitionCommand(Screen screen, Provider<Seed> fresh, HouseNarrator narrator, Surroundings surroundings) {
        this.screen = screen;
        this.fresh = fresh;
        this.narrator = narrator;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Choice choice = Choice.of(pick);
        Optional<Integer> wanted = size.map(NumberOption.SIZE::read);
        int guests = NumberOption.PUNTERS.read(punters);
        Seed run = seed.map(ExhibitionCommand::seed).orElseGet(fresh::get);
        Keepsakes keepsakes = new Keepsakes(json, proofs);
        Hanging hanging = new Hanging(gallery);
        Roster fighters = roster();
        ExhibitionPlan plan = new ExhibitionPlan(fighters, choice, FieldSize.of(choice, wanted, fighters), run, guests);
        Settings settings = options.read(surroundings).settings();
        try (Company company = Company.of(settings, new TypeCase(), InstantSource.system(), Hooks.none())) {
            return play(plan, new Studio(company.crew(portraits())), keepsakes, hanging);
        }
    }

    private int play(ExhibitionPlan plan, Studio studio, Keepsakes keepsakes, Hanging hanging) {
        Announcer announcer =
                Announcer.all(Stream.concat(Stream.of(new TerminalAnnouncer(screen, pace)), hanging.announcer(studio))
                        .toList());
        Exhibition exhibition = new Exhibition(plan, narrator, studio, announcer);
        keepsakes.prepare(exhibition.run());
        Report report = exhibition.play();
        keepsakes.keep(report, screen);
        hanging.tell(screen);
        if (report.conservation().value() != 0) {
            throw new IllegalStateException("The books do not balance: " + report.conservation());
        }
        return ExitCode.OK;
    }

    private Portraits portraits() {
        portraits.filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> {
            throw new Complaint("--portraits must name a folder, but " + folder + " is none");
        });
        return portraits
                .<Portraits>map(folder -> new PortraitFolder(folder, PictureGate.ofHouse()))
                .orElse(fighter -> Optional.empty());
    }

    private Roster roster() {
        if (roster.isEmpty() && !listColumns.isEmpty()) {
            throw new Complaint("--list-column needs a trait table, but there is no --roster");
        }
        try {
            return roster.isPresent() ? RosterReader.read(roster.orElseThrow(), lists()) : RosterReader.house();
        } catch (UnfitException e) {
            throw new Complaint(e);
        }
    }

    private ListColumns lists() {
        return listColumns.isEmpty()
                ? ListColumns.detected()
                : ListColumns.of(
                        listColumns.stream().map(ExhibitionCommand::listColumn).toList());
    }

    private static ListColumn listColumn(String text) {
        try {
            return ListColumn.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Complaint("--list-column: " + e.getMessage());
        }
    }

    private static Seed seed(String hex) {
        try {
            return Seed.ofHex(hex.strip().toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Complaint("--seed must be 64 hexadecimal characters, but "
                    + (hex.strip().length() == LENGTH
                            ? "holds others"
                            : "has " + hex.strip().length()));
        }
    }
}
