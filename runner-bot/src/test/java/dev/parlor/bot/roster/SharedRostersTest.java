package dev.parlor.bot.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Two real collections, ranked. The expected ranks were computed once with the formulas of the reference
 * implementation, github.com/OpenRarity/open-rarity, in Python with NumPy, each accessory as an attribute of its own.
 */
class SharedRostersTest {
    private static final String VARIABLE = "PARLOR_SHARED_DATA";

    @Test
    void ranksTheBoredApes() throws Exception {
        Roster roster = RosterReader.read(shared("bored-apes.csv"), ListColumns.detected());

        assertThat(roster.contenders()).hasSize(9_900);
        assertThat(first(roster, 10))
                .containsExactly("1065", "4309", "8078", "3552", "7056", "9481", "4318", "8252", "6806", "6041");
        assertThat(roster.byRank().getLast()).satisfies(last -> {
            assertThat(last.id()).hasToString("9731");
            assertThat(last.rank()).isEqualTo(9_899);
        });
        assertThat(Double.toString(roster.byRank().getFirst().rarity().score())).startsWith("1.50268851495");
    }

    @Test
    void ranksTheCryptopunksWithEveryAccessoryOnItsOwn() throws Exception {
        Roster roster = RosterReader.read(shared("cryptopunks.csv"), ListColumns.detected());

        assertThat(roster.contenders()).hasSize(10_000);
        assertThat(first(roster, 10))
                .containsExactly("8348", "7920", "2202", "3011", "5622", "8152", "4121", "6153", "5949", "755");
        // The only one with seven accessories: no other token has that count, nor that number of traits.
        assertThat(roster.byRank().getFirst().rarity().uniqueTraits()).isEqualTo(2);
        assertThat(roster)
                .isEqualTo(RosterReader.read(
                        shared("cryptopunks.csv"), ListColumns.of(List.of(ListColumn.parse("accessories")))));
    }

    private static List<String> first(Roster roster, int many) {
        return roster.byRank().stream()
                .limit(many)
                .map(contender -> contender.id().value())
                .toList();
    }

    private static Path shared(String name) {
        Optional<Path> file = Optional.ofNullable(System.getenv(VARIABLE)).map(folder -> Path.of(folder, name));
        assumeTrue(
                file.filter(Files::isRegularFile).isPresent(),
                () -> "The trait table " + name
                        + " is missing: take it from github.com/cryptopunksnotdead/punks.attributes" + " and set "
                        + VARIABLE + " to its folder");
        return file.orElseThrow();
    }
}
