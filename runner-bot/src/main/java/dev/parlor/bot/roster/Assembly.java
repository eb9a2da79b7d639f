package dev.parlor.bot.roster;

import dev.parlor.bot.files.Place;
import dev.parlor.bot.files.Problems;
import dev.parlor.bot.files.UnfitException;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.rarity.OpenRarity;
import dev.parlor.core.rarity.Rarity;
import dev.parlor.core.rarity.Trait;
import dev.parlor.core.rarity.TraitTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes a roster out of drafts: checks them against each other and ranks them. */
final class Assembly {
    static final int MOST = 100_000;

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LORE = 200;

    private final Place source;
    private final String title;
    private final Problems problems;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Set<String> lists = new HashSet<>();

    Assembly(Place source, String title, Problems problems) {
        this.source = source;
        this.title = title;
        this.problems = problems;
    }

    /** Declares a trait to be a list. */
    void list(String trait) {
        lists.add(trait.toLowerCase(Locale.ROOT));
    }

    void add(Draft draft) {
        String id = draft.id().orElse("");
        Place place = draft.place();
        Ids.unfit(id).ifPresent(found -> problems.add(place, found, Ids.EXPECTED));
        Draft other = id.isEmpty() ? null : drafts.putIfAbsent(id, draft);
        if (other != null) {
            String where = other.place().within(place.file());
            problems.add(place, "the id " + Wording.quoted(id) + " again, as in " + where, "every id once");
        }
    }

    /** Stops reading where there are too many tokens, before they fill the memory. */
    static void checkMany(Place place, int tokens, Problems problems) throws UnfitException {
        if (tokens > MOST) {
            problems.add(place, "a token more than " + MOST, "at most " + MOST + " tokens");
            throw problems.exception();
        }
    }

    /** A trait that a token has twice, with different values, is a list in the whole collection. */
    void noticeLists(List<Trait> traits) {
        Map<String, String> seen = new HashMap<>();
        for (Trait trait : traits) {
            String name = trait.name().toLowerCase(Locale.ROOT);
            String value = trait.value().toLowerCase(Locale.ROOT);
            String before = seen.putIfAbsent(name, value);
            if (before != null && !before.equals(value)) {
                lists.add(name);
            }
        }
    }

    Roster roster() throws UnfitException {
        if (drafts.isEmpty() && !problems.any()) {
            problems.add(source, "no token", "at least one");
        }
        problems.throwIfAny();
        TraitTable.Builder builder = TraitTable.builder(lists);
        drafts.forEach((id, draft) -> builder.add(id, draft.traits()));
        TraitTable table = builder.build();
        List<Rarity> rarities = OpenRarity.rank(table);
        List<Draft> tokens = new ArrayList<>(drafts.values());
        return new Roster(
                title,
                IntStream.range(0, tokens.size())
                        .mapToObj(i -> contender(tokens.get(i), table.traits(i), rarities.get(i)))
                        .toList());
    }

    private Contender contender(Draft draft, List<Trait> traits, Rarity rarity) {
        String name = text(draft.name(), LONGEST_NAME).orElseGet(() -> defaultName(rarity.id()));
        return new Contender(new FighterId(rarity.id()), name, traits, text(draft.lore(), LONGEST_LORE), rarity);
    }

    private static Optional<String> text(Optional<String> raw, int longest) {
        return raw.map(text -> Wording.bounded(text, longest)).filter(text -> !text.isEmpty());
    }

    private String defaultName(String id) {
        boolean number = id.chars().allMatch(c -> c >= '0' && c <= '9');
        return Wording.bounded(number ? Wording.singular(title) + " #" + id : id, LONGEST_NAME);
    }
}
