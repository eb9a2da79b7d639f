package dev.parlor.bot.table;

import dev.parlor.bot.punters.Punter;
import dev.parlor.commands.People;
import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who sits at the table. A seat is a lowercase name; the house's own punters have names of their own. */
public final class Seats implements People {
    /** The seat that bare commands use until another is taken. */
    public static final String FIRST = "you";

    /** The seat of the administrator. */
    public static final String HOUSE = "house";

    private static final Pattern NAME = Pattern.compile("(?!p-[0-9])[a-z][a-z0-9_-]{0,23}");

    private final Map<PlayerId, String> punters;
    private final Set<String> taken = Collections.synchronizedSet(new TreeSet<>(Set.of(FIRST, HOUSE)));

    /**
     * A table with punters behind it.
     *
     * @param punters who they are
     */
    public Seats(List<Punter> punters) {
        this.punters = punters.stream().collect(Collectors.toUnmodifiableMap(Punter::id, Punter::name));
    }

    /** The seat that somebody wrote of, which need not have been taken yet. */
    static Optional<String> read(String written) {
        String name = written.startsWith("@") ? written.substring(1).toLowerCase(Locale.ROOT) : "";
        return NAME.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    }

    void take(String seat) {
        taken.add(seat);
    }

    /** Everybody who has sat here, in the order of the alphabet. */
    List<String> taken() {
        synchronized (taken) {
            return List.copyOf(taken);
        }
    }

    static PlayerId player(String seat) {
        return new PlayerId(seat);
    }

    boolean isPunter(PlayerId player) {
        return punters.containsKey(player);
    }

    @Override
    public Optional<PlayerId> find(ParlorId parlor, String written) {
        return read(written).map(Seats::player);
    }

    @Override
    public String name(ParlorId parlor, PlayerId player) {
        return punters.getOrDefault(player, "@" + player);
    }
}
