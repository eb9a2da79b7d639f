package dev.parlor.ai.painter;

import dev.parlor.ai.fetch.Cause;
import dev.parlor.ai.fetch.Fetched;
import dev.parlor.ai.fetch.PictureGate;
import dev.parlor.ai.fetch.Repeats;
import dev.parlor.ai.guard.Outcome;
import dev.parlor.ai.wire.Deadline;
import dev.parlor.core.show.PictureFile;
import java.time.Duration;
import java.util.Set;

/** Where one provider's pictures come in: judged by the gate, and compared with what it sent for other words. */
final class Gallery {
    /** What may be gone a moment later. */
    private static final Set<Cause> PASSING = Set.of(Cause.NO_CONNECTION, Cause.CUT_SHORT, Cause.STATUS);

    private static final Duration LONGEST_FETCH = Duration.ofSeconds(30);

    private final PictureGate gate;
    private final Repeats repeats = new Repeats();

    Gallery(PictureGate gate) {
        this.gate = gate;
    }

    /** Judges a file that stood in an answer. */
    Fetched judged(byte[] file, String prompt, int seed) {
        return repeats.check(prompt + seed, gate.judge(file));
    }

    /**
     * Fetches a scene of which a provider told the address, without the provider's key; once more if the first try
     * fails on the way.
     */
    Outcome<PictureFile> fetched(String url, Canvas asked, String prompt, int seed, Deadline deadline) {
        Fetched first = gate.fetch(url, time(deadline));
        Fetched last = first instanceof Fetched.Refused refused && PASSING.contains(refused.cause())
                ? gate.fetch(url, time(deadline))
                : first;
        return Frame.take(repeats.check(prompt + seed, last), asked::isSizeOf, Canvas.SCENE);
    }

    private static Duration time(Deadline deadline) {
        return deadline.within(LONGEST_FETCH).left();
    }
}
