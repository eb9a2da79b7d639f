package dev.parlor.discord.concierge;

import dev.parlor.commands.People;
import dev.parlor.core.CleanText;
import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.discord.link.Arrival;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The people of Discord's servers. Who registered is called as he wishes; what others are called on their server is heard
 * along the way and remembered for a while.
 */
public final class Guests implements People {
    private static final int MOST = 20_000;
    private static final int LONGEST = 32;

    /** An id as Discord writes it in an option, or as a mention in a text. */
    private static final Pattern ID = Pattern.compile("(?:<@!?)?([1-9][0-9]{5,19})>?");

    private final EconomyDesk economy;
    private final Map<Guest, String> names = new LinkedHashMap<>();

    private record Guest(ParlorId parlor, PlayerId player) {}

    /**
     * Nobody was heard of so far.
     *
     * @param economy where people are registered
     */
    public Guests(EconomyDesk economy) {
        this.economy = economy;
    }

    /** Remembers what those are called who did something, and of whom it was. */
    void met(Arrival arrival) {
        arrival.guild().map(DiscordNames::parlor).ifPresent(parlor -> {
            met(parlor, arrival.caller().id(), arrival.caller().name());
            arrival.people().forEach((id, name) -> met(parlor, id, name));
        });
    }

    private void met(ParlorId parlor, String id, String name) {
        String clean = CleanText.of(name, LONGEST);
        if (!clean.isEmpty()) {
            remember(new Guest(parlor, DiscordNames.player(id)), clean);
        }
    }

    private synchronized void remember(Guest guest, String name) {
        names.remove(guest);
        names.put(guest, name);
        if (names.size() > MOST) {
            names.remove(names.keySet().iterator().next());
        }
    }

    private synchronized Optional<String> remembered(Guest guest) {
        return Optional.ofNullable(names.get(guest));
    }

    @Override
    public Optional<PlayerId> find(ParlorId parlor, String written) {
        Matcher id = ID.matcher(written);
        return id.matches() ? Optional.of(DiscordNames.player(id.group(1))) : called(parlor, written);
    }

    /** Whoever alone is called so; a name that two people have means nobody. */
    private synchronized Optional<PlayerId> called(ParlorId parlor, String written) {
        String name = (written.startsWith("@") ? written.substring(1) : written).toLowerCase(Locale.ROOT);
        List<PlayerId> found = new ArrayList<>();
        names.forEach((guest, known) -> {
            if (guest.parlor().equals(parlor) && known.toLowerCase(Locale.ROOT).equals(name)) {
                found.add(guest.player());
            }
        });
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    @Override
    public String name(ParlorId parlor, PlayerId player) {
        return economy.player(parlor, player)
                .map(registered -> registered.name().text())
                .or(() -> remembered(new Guest(parlor, player)))
                .orElseGet(player::value);
    }
}
