package dev.parlor.bot.terminal;

import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.tournament.Bracket;
import dev.parlor.core.tournament.Place;
import dev.parlor.core.tournament.Seat;
import dev.parlor.core.tournament.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A bracket from left to right: who lost is dimmed, and the champion's way is one brass line. Level 0 are the seats of
 * the first round, level r the winners of round r; everybody stands midway between the two that met.
 */
public final class BracketDrawing {
    private static final int SEED_COLUMNS = 3;
    private static final int WIDEST_NAME = 24;

    private final Screen screen;
    private final Bracket bracket;
    private final Function<FighterId, String> names;
    private final int first;
    private final int later;

    /**
     * Prepares a drawing.
     *
     * @param screen where it will be shown
     * @param bracket what to draw
     * @param names how people call the fighters
     */
    public BracketDrawing(Screen screen, Bracket bracket, Function<FighterId, String> names) {
        this.screen = screen;
        this.bracket = bracket;
        this.names = names;
        int widest = bracket.seeds().stream().map(names).mapToInt(Columns::of).reduce("bye".length(), Math::max);
        int room = screen.look().columns() - 1;
        this.first = SEED_COLUMNS + Math.min(Math.min(widest, WIDEST_NAME), room / 3) + 2;
        this.later = Math.min((room - first) / bracket.rounds(), Math.min(widest, WIDEST_NAME) + 4);
    }

    /**
     * Draws the whole bracket.
     *
     * @return the lines from top to bottom
     */
    public List<String> lines() {
        int rows = 2 * (1 << bracket.rounds()) - 1;
        return IntStream.range(0, rows).mapToObj(this::line).toList();
    }

    private String line(int row) {
        StringBuilder line = new StringBuilder();
        for (int level = 0; level <= bracket.rounds(); level++) {
            line.append(cell(row, level));
            if (level < bracket.rounds()) {
                line.append(joint(row, level));
            }
        }
        return line.toString().stripTrailing();
    }

    private String cell(int row, int level) {
        int room = (level == 0 ? first : later) - 1;
        if (!isEntry(row, level)) {
            return " ".repeat(room);
        }
        int index = row >> (level + 1);
        Optional<FighterId> fighter = at(level, index);
        String label = fitting(label(level, fighter), room - 1);
        String gap = label.isEmpty() ? "" : " ";
        int rule = level == bracket.rounds() ? 0 : room - Columns.of(label + gap);
        return screen.ink(labelInk(level, fighter), label)
                + gap
                + screen.ink(lineInk(fighter), screen.repeat('─', '-', rule));
    }

    /** Cuts what is too long; of a token such as {@code Bored Ape #1065} the number is what must stay. */
    private String fitting(String label, int room) {
        int number = label.lastIndexOf(" #");
        return Columns.of(label) > room && number > 0 && number + room > label.length()
                ? label.substring(number)
                : Columns.cut(label, room, screen.look().drawing());
    }

    private String label(int level, Optional<FighterId> fighter) {
        if (level > 0) {
            return fighter.map(who -> " " + names.apply(who)).orElse("");
        }
        return fighter.map(who -> Columns.right(seed(who), 2) + " " + names.apply(who))
                .orElse("   bye");
    }

    private String seed(FighterId fighter) {
        return Integer.toString(bracket.seeds().indexOf(fighter) + 1);
    }

    /** The upright between two who meet, to the right of their level. */
    private String joint(int row, int level) {
        int size = 1 << (level + 2);
        int offset = row % size - ((1 << level) - 1);
        int height = 1 << (level + 1);
        if (offset < 0 || offset > height) {
            return " ";
        }
        Optional<FighterId> winner = at(level + 1, row / size);
        boolean brass = winner.isPresent() && winner.equals(bracket.champion()) && onTheWay(row, level, winner.get());
        String sign = offset == 0
                ? screen.sign("┐", "+")
                : offset == height
                        ? screen.sign("┘", "+")
                        : offset == height / 2 ? screen.sign("├", "+") : screen.sign("│", "|");
        return screen.ink(brass ? Ink.BRASS : Ink.LINE, sign);
    }

    /** Whether a row lies between the champion's own row and the middle of the match. */
    private boolean onTheWay(int row, int level, FighterId champion) {
        int size = 1 << (level + 2);
        int middle = row / size * size + size / 2 - 1;
        boolean upper = at(level, row / size * 2).equals(Optional.of(champion));
        return upper ? row <= middle : row >= middle;
    }

    private static boolean isEntry(int row, int level) {
        return row % (1 << (level + 1)) == (1 << level) - 1;
    }

    private Optional<FighterId> at(int level, int index) {
        if (level == 0) {
            Seat seat = bracket.seat(new Place(1, index / 2 + 1), index % 2 == 0 ? Corner.A : Corner.B);
            return seat instanceof Seat.Taken taken ? Optional.of(taken.fighter()) : Optional.empty();
        }
        return bracket.verdict(new Place(level, index + 1)).flatMap(Verdict::winner);
    }

    private Ink labelInk(int level, Optional<FighterId> fighter) {
        if (fighter.isEmpty()) {
            return Ink.FAINT;
        }
        if (fighter.equals(bracket.champion())) {
            return Ink.BRASS;
        }
        return wentOn(level, fighter.get()) ? Ink.TEXT : Ink.FAINT;
    }

    private Ink lineInk(Optional<FighterId> fighter) {
        return fighter.isPresent() && fighter.equals(bracket.champion()) ? Ink.BRASS : Ink.LINE;
    }

    /** Whether somebody won the next match, or it has not been fought. */
    private boolean wentOn(int level, FighterId fighter) {
        return level == bracket.rounds()
                || bracket.plan().places().stream()
                        .filter(place ->
                                place.round() == level + 1 && !bracket.plan().isThirdPlace(place))
                        .map(bracket::verdict)
                        .flatMap(Optional::stream)
                        .noneMatch(verdict -> verdict instanceof Verdict.Fought fought
                                && fought.lost().equals(fighter));
    }
}
