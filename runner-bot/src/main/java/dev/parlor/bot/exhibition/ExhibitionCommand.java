package dev.parlor.bot.exhibition;

import com.google.inject.Inject;
import com.google.inject.Provider;
import dev.parlor.bot.Complaint;
import dev.parlor.bot.roster.ListColumn;
import dev.parlor.bot.roster.ListColumns;
import dev.parlor.bot.roster.Roster;
import dev.parlor.bot.roster.RosterException;
import dev.parlor.bot.roster.RosterReader;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.show.HouseNarrator;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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
        exitCodeList = {"0:the champion stands", "2:something that was asked for cannot be done"})
public final class ExhibitionCommand implements Callable<Integer> {
    private static final int SMALLEST = 2;
    private static final int LARGEST = 64;
    private static final int DEFAULT_SIZE = 8;
    private static final int MOST_PUNTERS = 1_000;

    private final Screen screen;
    private final Provider<Seed> fresh;
    private final HouseNarrator narrator;

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
    private Optional<Integer> size = Optional.empty();

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
    private int punters = 12;

    @Option(names = "--pace", paramLabel = "live|instant", description = "how fast it goes by (live)")
    private Pace pace = Pace.LIVE;

    @Option(names = "--json", paramLabel = "FILE", description = "write all of it to a file")
    private Optional<Path> json = Optional.empty();

    @Option(names = "--proofs", paramLabel = "DIR", description = "write a proof of every match into a folder")
    private Optional<Path> proofs = Optional.empty();

    /**
     * Makes the command.
     *
     * @param screen where the evening is told
     * @param fresh a new seed each time it is asked
     * @param narrator who tells it
     */
    @Inject
    public ExhibitionCommand(Screen screen, Provider<Seed> fresh, HouseNarrator narrator) {
        this.screen = screen;
        this.fresh = fresh;
        this.narrator = narrator;
    }

    @Override
    public Integer call() {
        Choice choice = Choice.of(pick);
        checkNumbers();
        Keepsakes keepsakes = Keepsakes.prepared(json, proofs);
        Seed run = seed.map(ExhibitionCommand::seed).orElseGet(fresh::get);
        Roster fighters = roster();
        ExhibitionPlan plan = new ExhibitionPlan(fighters, choice, size(choice, fighters), run, punters);
        Report report = new Exhibition(plan, narrator, new TerminalAnnouncer(screen, pace)).play();
        keepsakes.keep(report, screen);
        return report.conservation().value() == 0 ? 0 : 1;
    }

    private void checkNumbers() {
        if (size.filter(n -> n < SMALLEST || n > LARGEST).isPresent()) {
            throw new Complaint(
                    "--size must be 8, 16 or 32 (any number from 2 to 64 works), but is " + size.orElseThrow());
        }
        if (punters < 0 || punters > MOST_PUNTERS) {
            throw new Complaint("--punters must be 0 to " + MOST_PUNTERS + ", but is " + punters);
        }
    }

    private int size(Choice choice, Roster fighters) {
        int wanted = choice instanceof Choice.Named named
                ? named(named.ids().size())
                : size.orElse(Math.min(DEFAULT_SIZE, fighters.contenders().size()));
        if (wanted > fighters.contenders().size()) {
            throw new Complaint("--size " + wanted + " needs as many fighters, but " + fighters.name() + " has only "
                    + fighters.contenders().size());
        }
        if (wanted < SMALLEST) {
            throw new Complaint("a tournament needs two fighters or more, but there is only " + wanted);
        }
        return wanted;
    }

    private int named(int count) {
        if (count > LARGEST) {
            throw new Complaint("--pick names " + count + " fighters, but a field has at most " + LARGEST);
        }
        if (size.filter(n -> n != count).isPresent()) {
            throw new Complaint("--pick names " + count + " fighters, but --size asks for " + size.orElseThrow());
        }
        return count;
    }

    private Roster roster() {
        try {
            return roster.isPresent() ? RosterReader.read(roster.orElseThrow(), lists()) : RosterReader.house();
        } catch (RosterException e) {
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
            throw new Complaint("--seed must be 64 hexadecimal characters, but has " + hex.length());
        }
    }
}
