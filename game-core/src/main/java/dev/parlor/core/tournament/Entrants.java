package dev.parlor.core.tournament;

import dev.parlor.core.PlayerId;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Everybody in a tournament.
 *
 * @param all the entries in the order in which they came; no fighter twice, no owner twice
 */
public record Entrants(List<Entrant> all) {
    /** Nobody yet. */
    public static final Entrants NONE = new Entrants(List.of());

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a fighter or an owner stands twice in it
     */
    public Entrants {
        all = List.copyOf(all);
        List<FighterId> fighters =
                all.stream().map(entry -> entry.fighter().id()).toList();
        List<PlayerId> owners =
                all.stream().flatMap(entry -> entry.owner().stream()).toList();
        if (new HashSet<>(fighters).size() < fighters.size() || new HashSet<>(owners).size() < owners.size()) {
            throw new IllegalArgumentException("A fighter or an owner is entered twice");
        }
    }

    /**
     * How many there are.
     *
     * @return 0 or more
     */
    public int size() {
        return all.size();
    }

    /**
     * Looks up a fighter.
     *
     * @param fighter the fighter's id
     * @return the entry, if there is one
     */
    public Optional<Entrant> find(FighterId fighter) {
        return all.stream()
                .filter(entry -> entry.fighter().id().equals(fighter))
                .findFirst();
    }

    /**
     * Looks up what stands in the way of an entry.
     *
     * @param wished the entry that somebody wishes to make
     * @return an entry of the same fighter or of the same owner
     */
    public Optional<Entrant> clashing(Entrant wished) {
        return all.stream()
                .filter(entry -> entry.fighter().id().equals(wished.fighter().id())
                        || (entry.owner().isPresent() && entry.owner().equals(wished.owner())))
                .findFirst();
    }

    /**
     * All fighters.
     *
     * @return in the order of the entries
     */
    public List<Fighter> fighters() {
        return all.stream().map(Entrant::fighter).toList();
    }

    Entrants with(Entrant entry) {
        List<Entrant> more = new ArrayList<>(all);
        more.add(entry);
        return new Entrants(more);
    }

    Entrants without(Entrant entry) {
        return new Entrants(all.stream().filter(other -> !other.equals(entry)).toList());
    }

    /** The lines that the entries add to the draw of seeds, sorted by fighter id. */
    List<String> lines() {
        return all.stream()
                .sorted(Comparator.comparing(entry -> entry.fighter().id()))
                .map(Entrant::line)
                .toList();
    }
}
