package dev.parlor.bot.exhibition;

import dev.parlor.bot.Complaint;
import dev.parlor.bot.roster.Roster;
import java.util.Optional;

/** How many fighters take part, from what was asked for and who is there. */
final class FieldSize {
    private static final int DEFAULT = 8;

    private FieldSize() {}

    /**
     * Agrees on a size.
     *
     * @param choice who should take part
     * @param size how many should, if that was said
     * @param roster where they come from
     * @return 2 to 64, and no more than the roster has
     * @throws Complaint if the wishes contradict each other or the roster
     */
    static int of(Choice choice, Optional<Integer> size, Roster roster) {
        int there = roster.contenders().size();
        if (there < NumberOption.SIZE.least()) {
            throw new Complaint("a tournament needs two fighters or more, but " + roster.name() + " has only " + there);
        }
        int wanted = choice instanceof Choice.Named named
                ? named(named.ids().size(), size)
                : size.orElse(Math.min(DEFAULT, there));
        if (wanted > there) {
            throw new Complaint((choice instanceof Choice.Named ? "--pick names " : "--size asks for ") + wanted
                    + " fighters, but " + roster.name() + " has only " + there);
        }
        return wanted;
    }

    private static int named(int count, Optional<Integer> size) {
        NumberOption range = NumberOption.SIZE;
        if (count < range.least() || count > range.most()) {
            throw new Complaint(
                    "--pick must name " + range.least() + " to " + range.most() + " fighters, but names " + count);
        }
        if (size.filter(n -> n != count).isPresent()) {
            throw new Complaint("--pick names " + count + " fighters, but --size asks for " + size.orElseThrow());
        }
        return count;
    }
}
