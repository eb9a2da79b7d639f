package dev.parlor.core.interaction;

import dev.parlor.core.ParlorId;
import dev.parlor.core.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Where chats keep what they answered, so that an act that is sent again is answered with the same words, and what stands
 * behind their buttons. An act's effect is not kept here: desks know it by its own key, so an act whose process died
 * before it could answer is done again without a second effect, and then answered.
 */
public final class InteractionDesk {
    /** How long an answer is kept, and how long an expired button still says so. */
    public static final Duration KEPT = Duration.ofDays(1);

    private static final int AT_ONCE = 1_000;

    private final Transactions<? extends Storage> transactions;
    private final InstantSource clock;

    /** What the desk needs stored, seen from inside one transaction. */
    public interface Storage {
        /**
         * What was answered.
         *
         * @return the repository of this transaction
         */
        Answers answers();

        /**
         * What stands behind buttons.
         *
         * @return the repository of this transaction
         */
        Buttons buttons();
    }

    /**
     * A desk on some storage.
     *
     * @param transactions runs the desk's work
     * @param clock tells what is old
     */
    public InteractionDesk(Transactions<? extends Storage> transactions, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Looks up what was answered.
     *
     * @param act what was done
     * @return the answer; empty if there is none, or it was too long ago
     */
    public Optional<String> answer(Act act) {
        return transactions.read(storage -> storage.answers().find(act));
    }

    /**
     * Keeps an answer, unless there is one.
     *
     * @param act what was done
     * @param text what is to be answered
     * @return what is to be told: the first answer
     */
    public String keep(Act act, String text) {
        return transactions.write(storage -> storage.answers().keep(act, text, clock.instant()));
    }

    /**
     * Looks up what stands behind a button.
     *
     * @param parlor in which community
     * @param id its name
     * @return the button, expired or not; empty if there is none, or it expired too long ago
     */
    public Optional<Button> button(ParlorId parlor, String id) {
        return transactions.read(storage -> storage.buttons().find(parlor, id));
    }

    /**
     * Keeps what stands behind a button.
     *
     * @param button a new one
     * @throws IllegalStateException if there is a button of that name in the community
     */
    public void offer(Button button) {
        transactions.write(storage -> {
            storage.buttons().add(button);
            return button;
        });
    }

    /**
     * Forgets some of what is old.
     *
     * @return whether there may be more of it
     */
    public Pruned prune() {
        Instant before = clock.instant().minus(KEPT);
        return transactions.write(storage -> {
            int answers = storage.answers().prune(before, AT_ONCE);
            int buttons = storage.buttons().prune(before, AT_ONCE);
            return new Pruned(answers, buttons, answers == AT_ONCE || buttons == AT_ONCE);
        });
    }

    /**
     * What was forgotten.
     *
     * @param answers how many answers
     * @param buttons how many buttons
     * @param more whether there may be more that is old
     */
    public record Pruned(int answers, int buttons, boolean more) {}
}
