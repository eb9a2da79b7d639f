package dev.parlor.bot.roster;

import dev.parlor.core.fighter.FighterId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A whole collection, ranked.
 *
 * @param name what people call it
 * @param contenders everybody in it, in the order of the source
 */
public record Roster(String name, List<Contender> contenders) {
    /** Copies the list. */
    public Roster {
        contenders = List.copyOf(contenders);
    }

    /**
     * Everybody, the rarest first.
     *
     * @return sorted by rank; those who share one are in the order of the source
     */
    public List<Contender> byRank() {
        return contenders.stream()
                .sorted(Comparator.comparingInt(Contender::rank))
                .toList();
    }

    /**
     * Looks somebody up.
     *
     * @param id whom
     * @return nobody if the roster has no such id
     */
    public Optional<Contender> find(FighterId id) {
        return contenders.stream()
                .filter(contender -> contender.id().equals(id))
                .findFirst();
    }
}
