package dev.parlor.bot.roster;

import dev.parlor.bot.files.Place;
import dev.parlor.bot.files.Problems;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was read of one token so far. */
final class Fields {
    /** What can hold an id, the best first. */
    private static final List<String> IDS = List.of("tokenId", "token_id", "id", "edition");

    private static final Pattern NUMBERED = Pattern.compile("#\\s*(\\d{1,20})\\s*$");

    private final Traits traits;
    private final TreeMap<Integer, String> ids = new TreeMap<>();
    private Optional<String> name = Optional.empty();
    private Optional<String> lore = Optional.empty();

    Fields(Problems problems) {
        traits = new Traits(problems);
    }

    Traits traits() {
        return traits;
    }

    void name(String text) {
        name = Optional.of(text);
    }

    void lore(String text) {
        lore = Optional.of(text);
    }

    void id(String field, String text) {
        ids.put(IDS.indexOf(field), text);
    }

    /** A token that states no id is called by the number at the end of its name, as in {@code Night Shift #12}. */
    Draft draft(Place place) {
        Optional<String> stated = ids.values().stream().findFirst().map(String::strip);
        return new Draft(place, stated.or(() -> name.flatMap(Fields::number)), name, traits.all(), lore);
    }

    private static Optional<String> number(String name) {
        Matcher matcher = NUMBERED.matcher(name);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
