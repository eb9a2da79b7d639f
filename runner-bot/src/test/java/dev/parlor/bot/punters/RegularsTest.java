package dev.parlor.bot.punters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.fighter.FighterId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RegularsTest {
    private static final List<FighterId> FIELD = List.of(new FighterId("a"), new FighterId("b"), new FighterId("c"));

    @Test
    void aThousandPuntersAreAllDifferent() {
        List<Punter> punters = seat(1_000);
        assertThat(punters).hasSize(1_000);
        assertThat(punters).extracting(Punter::id).doesNotHaveDuplicates();
        assertThat(punters).extracting(Punter::name).doesNotHaveDuplicates();
        assertThat(punters).extracting(Punter::name).allMatch(name -> name.matches("[A-Za-z ]{4,19}"));
    }

    @Test
    void everyTemperComesAsOftenAsTheOthers() {
        assertThat(seat(80).stream().collect(Collectors.groupingBy(Punter::temper, Collectors.counting())))
                .hasSize(Temper.values().length)
                .allSatisfy((temper, count) -> assertThat(count).isEqualTo(10));
    }

    @Test
    void whoComesFirstDoesNotDependOnHowManyCome() {
        assertThat(seat(1_000).subList(0, 12)).isEqualTo(seat(12));
        assertThat(seat(0)).isEmpty();
    }

    @Test
    void namesThatComeAgainAreNumbered() {
        assertThat(seat(100)).extracting(Punter::name).contains("Abacus Ann", "Abacus Ann II", "Abacus Ann III");
    }

    private static List<Punter> seat(int count) {
        return Regulars.seat(count, FIELD, id -> bound -> Math.floorMod(id.hashCode(), bound));
    }
}
