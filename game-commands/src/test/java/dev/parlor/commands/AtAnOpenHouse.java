package dev.parlor.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Alice and Bob at a house whose first match takes bets; behind each test nothing went wrong and the books add up. */
abstract class AtAnOpenHouse {
    final TestHouse house = TestHouse.open();

    @BeforeEach
    final void takeSeats() {
        house.ask("alice", "start", Map.of());
        house.ask("bob", "start", Map.of());
    }

    @AfterEach
    final void theBooksAreSound() {
        assertThat(house.faults).isEmpty();
        assertThat(house.desks.economy().total(TestHouse.CHIPS).isZero()).isTrue();
    }
}
