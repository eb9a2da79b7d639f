package dev.parlor.core.show;

import dev.parlor.core.Names;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.tournament.MatchId;
import java.util.List;

/**
 * Where a match takes place, out of a list of the house's own: no player chooses its words.
 *
 * @param key what painters know it by: 1 to 64 ASCII letters, digits, {@code .}, {@code _}, {@code #} or {@code -}
 * @param title as people call it
 * @param scenery what is to be seen there, in a few words
 */
public record Theme(String key, String title, String scenery) {
    private static final List<Theme> HOUSE = List.of(
            new Theme("docks", "The Docks", "a harbour at night, cranes, wet stone, sodium lamps"),
            new Theme("temple", "The Temple", "a ruined temple, columns, torches, warm dust"),
            new Theme("desert", "The Desert", "dunes under a low sun, blowing sand"),
            new Theme("void", "The Void", "floating shards of rock among violet stars"),
            new Theme("rooftop", "The Rooftop", "a roof above the city in the rain, neon signs"),
            new Theme("swamp", "The Swamp", "a misty swamp, reeds, fireflies, black water"),
            new Theme("ice", "The Ice", "a glacier by night, blue ice, falling snow"),
            new Theme("forge", "The Forge", "a forge hall, chains, embers, molten iron"));

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if the key is empty, too long or has another character
     */
    public Theme {
        Names.checked("A theme", key);
    }

    /**
     * The themes of the house.
     *
     * @return eight of them
     */
    public static List<Theme> house() {
        return HOUSE;
    }

    /**
     * Where a match takes place.
     *
     * @param themes to choose from, one or more
     * @param match which match
     * @return one that follows from the match's name
     */
    public static Theme of(List<Theme> themes, MatchId match) {
        int choice = Integer.parseInt(Sha256.of("theme:" + match).hex().substring(0, 6), 16);
        return themes.get(choice % themes.size());
    }
}
