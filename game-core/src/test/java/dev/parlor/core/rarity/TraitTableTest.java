package dev.parlor.core.rarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TraitTableTest {
    private static final Trait CAP = new Trait("hat", "Cap");
    private static final Trait CROWN = new Trait("hat", "Crown");

    @Test
    void keepsTheOrderOfTokensAndTheirTraitsAsWritten() {
        TraitTable table = TraitTable.builder()
                .add("b", List.of(CROWN, new Trait("eyes", "Red")))
                .add("a", List.of())
                .build();

        assertThat(table.size()).isEqualTo(2);
        assertThat(table.id(0)).isEqualTo("b");
        assertThat(table.traits(0)).containsExactly(CROWN, new Trait("eyes", "Red"));
        assertThat(table.id(1)).isEqualTo("a");
        assertThat(table.traits(1)).isEmpty();
    }

    @Test
    void leavesOutATraitThatATokenHasAlready() {
        assertThat(TraitTable.builder()
                        .add("1", List.of(CAP, new Trait("HAT", " cap"), CAP))
                        .build()
                        .traits(0))
                .containsExactly(CAP);
    }

    @Test
    void refusesTwoValuesOfOneTrait() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TraitTable.builder().add("7", List.of(CAP, new Trait("Hat", "Crown"))))
                .withMessage("Token 7 has two values of the trait 'Hat', 'Cap' and 'Crown'");
    }

    @Test
    void takesSeveralItemsOfAList() {
        assertThat(TraitTable.builder(Set.of("HAT"))
                        .add("1", List.of(CAP, CROWN))
                        .build()
                        .traits(0))
                .containsExactly(CAP, CROWN);
    }

    @Test
    void refusesAnIdThatIsTakenOrEmpty() {
        TraitTable.Builder builder = TraitTable.builder().add("1", List.of());

        assertThatIllegalArgumentException().isThrownBy(() -> builder.add("1", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add("", List.of()));
        assertThat(builder.build().size()).isEqualTo(1);
    }
}
