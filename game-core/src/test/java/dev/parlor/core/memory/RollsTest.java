package dev.parlor.core.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class RollsTest {
    private final Journal journal = new Journal();

    /** A key that a map cannot look up without being found out. */
    private static final class Tripwire {
        @Override
        public int hashCode() {
            throw new AssertionError("The map was touched");
        }

        @Override
        public boolean equals(Object other) {
            throw new AssertionError("The map was touched");
        }
    }

    @Test
    void nothingIsTouchedBeforeTheTransactionIsChecked() {
        Rolls<Tripwire, String> rolls = new Rolls<>(journal);
        assertThatIllegalStateException().isThrownBy(() -> rolls.append(new Tripwire(), "row"));
        assertThatIllegalStateException().isThrownBy(() -> rolls.clear(new Tripwire()));
        assertThatIllegalStateException()
                .isThrownBy(() -> journal.read(() -> {
                    rolls.append(new Tripwire(), "row");
                    return "read";
                }));
    }

    @Test
    void aRollThatWasClearedInVainGoesOn() {
        Rolls<String, String> rolls = new Rolls<>(journal);
        assertThatIllegalStateException()
                .isThrownBy(() -> journal.write(() -> {
                    rolls.clear("empty");
                    throw new IllegalStateException("stop");
                }));
        append(rolls, "empty", "first");
        assertThatIllegalStateException()
                .isThrownBy(() -> journal.write(() -> {
                    rolls.append("empty", "lost");
                    rolls.clear("empty");
                    rolls.append("empty", "lost too");
                    throw new IllegalStateException("stop");
                }));
        append(rolls, "empty", "second");
        assertThat(journal.read(() -> rolls.all("empty"))).containsExactly("first", "second");
    }

    private void append(Rolls<String, String> rolls, String key, String row) {
        journal.write(() -> {
            rolls.append(key, row);
            return row;
        });
    }
}
