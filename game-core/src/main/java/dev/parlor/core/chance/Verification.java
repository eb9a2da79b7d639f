package dev.parlor.core.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What came of recomputing a proof. */
public sealed interface Verification {
    /**
     * What was found right, in the order in which it was checked.
     *
     * @return one short clause a check
     */
    List<String> checked();

    /**
     * Everything in the proof follows from the seed, the inputs and the entries.
     *
     * @param checked one short clause a check
     */
    record Sound(List<String> checked) implements Verification {
        /** Copies the clauses. */
        public Sound {
            checked = List.copyOf(checked);
        }
    }

    /**
     * Something in the proof does not follow. Nothing behind it was looked at.
     *
     * @param checked what was found right before
     * @param what the first thing that does not match
     * @param expected what it should be
     * @param found what the proof says
     */
    record Broken(List<String> checked, String what, String expected, String found) implements Verification {
        /** Copies the clauses. */
        public Broken {
            checked = List.copyOf(checked);
        }
    }

    /**
     * Goes on with another check, unless one has failed.
     *
     * @param next what to check now
     * @return the failure, or everything checked so far together with the next
     */
    default Verification and(Supplier<Verification> next) {
        if (this instanceof Broken) {
            return this;
        }
        Verification then = next.get();
        List<String> all = new ArrayList<>(checked());
        all.addAll(then.checked());
        return switch (then) {
            case Sound sound -> new Sound(all);
            case Broken broken -> new Broken(all, broken.what(), broken.expected(), broken.found());
        };
    }

    /**
     * Compares one thing.
     *
     * @param clause what it means when both are the same
     * @param what the name of the thing
     * @param expected what it should be
     * @param found what the proof says
     * @return sound if both are equal
     */
    static Verification same(String clause, String what, Object expected, Object found) {
        return expected.equals(found)
                ? new Sound(List.of(clause))
                : new Broken(List.of(), what, expected.toString(), found.toString());
    }
}
