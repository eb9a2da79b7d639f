package dev.parlor.bot.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.bot.files.Place;
import dev.parlor.bot.files.UnfitException;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Damaged files are read or refused in words, and nothing else happens. */
class HostileRosterTest {
    private static final Place FILE = Place.of("x");
    private static final String CSV =
            "id,name,hat,gear\n0,Old Cap,Cap,Pipe / Mole\n1,\"The, 2nd\",Crown,\n2,,\"Ca\"\"p\",Mole\n";
    private static final String JSON = """
            [{"id": 1, "name": "A", "attributes": [{"trait_type": "hat", "value": "Cap"}, {"value": 7}]},
             {"tokenId": "b", "description": "B.", "attributes": [{"trait_type": "hat", "value": null}]}]
            """;
    private static final List<String> JUNK = List.of(
            "",
            ",",
            "\"",
            "'",
            "\n",
            "\r",
            "\t",
            " ",
            "/",
            " / ",
            "[",
            "]",
            "{",
            "}",
            ":",
            "null",
            "-1",
            "1e999",
            "\\",
            "\\u0000",
            "\ufeff",
            "\u202e",
            "\ud800",
            "ñ",
            "🥊",
            "|",
            "id",
            "hat",
            "meta_trait:trait_count",
            "none");

    interface Reading {
        Roster read(String text) throws UnfitException;
    }

    @Test
    void damagedTraitTables() {
        assertCalm(CSV, text -> CsvRoster.read(FILE, "X", text, ListColumns.detected()));
    }

    @Test
    void damagedMetadata() {
        assertCalm(JSON, text -> JsonRoster.read(FILE, "X", text));
    }

    private static void assertCalm(String whole, Reading reading) {
        long seed = Long.getLong("parlor.seed", 1);
        SplittableRandom random = new SplittableRandom(seed);
        int read = 0;
        for (int i = 0; i < 5_000; i++) {
            String text = damaged(whole, random);
            try {
                Roster roster = reading.read(text);
                assertThat(roster.contenders()).as("seed %d: %s", seed, text).isNotEmpty();
                read++;
            } catch (UnfitException e) {
                assertThat(e.problems()).as("seed %d: %s", seed, text).isNotEmpty();
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + text, e);
            }
        }
        assertThat(read).as("seed %d", seed).isBetween(250, 4_750);
    }

    private static String damaged(String whole, SplittableRandom random) {
        StringBuilder text = new StringBuilder(whole);
        for (int wounds = 1 + random.nextInt(3); wounds > 0; wounds--) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(4));
            text.replace(from, to, JUNK.get(random.nextInt(JUNK.size())));
        }
        return text.toString();
    }
}
