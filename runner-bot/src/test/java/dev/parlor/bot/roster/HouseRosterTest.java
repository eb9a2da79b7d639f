package dev.parlor.bot.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.rarity.Trait;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HouseRosterTest {
    private final Roster house = RosterReader.house();

    @Test
    void hasSixtyFourFightersOfItsOwn() {
        assertThat(house.name()).isEqualTo("The House");
        assertThat(house.contenders()).hasSize(64);
        assertThat(house.contenders()).extracting(Contender::id).doesNotHaveDuplicates();
        assertThat(house.contenders())
                .extracting(contender -> contender.name().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.length() <= 22);
    }

    @Test
    void everybodyHasALineOfLoreThatFitsOne() {
        assertThat(house.contenders())
                .extracting(c -> c.lore().orElse(""))
                .doesNotHaveDuplicates()
                .allSatisfy(lore -> {
                    assertThat(lore).hasSizeBetween(10, 110).endsWith(".").doesNotContain("…");
                    assertThat(List.of(lore.toLowerCase(Locale.ROOT).split("[^a-z]+")))
                            .doesNotContain("he", "she", "him", "her", "his", "hers");
                });
    }

    @Test
    void traitsComeFromOneSetAndRanksAreDistinct() {
        Set<String> types = house.contenders().stream()
                .flatMap(contender -> contender.traits().stream())
                .map(Trait::name)
                .collect(Collectors.toSet());

        assertThat(types).containsExactlyInAnyOrder("Origin", "Weapon", "Stance", "Mask", "Charm", "Temper", "Mark");
        assertThat(house.contenders()).allMatch(contender -> contender.traits().size() >= 4);
        assertThat(house.byRank().stream().map(Contender::rank).distinct()).hasSizeGreaterThan(55);
    }
}
