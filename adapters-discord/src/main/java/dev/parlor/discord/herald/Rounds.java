package dev.parlor.discord.herald;

import dev.parlor.core.chat.Posting;
import dev.parlor.core.chat.PostingDesk;
import dev.parlor.core.chat.Subject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Looks again and again for what is due and was left by a process that died: those who are alive may never hear of it
 * otherwise. The same wish is taken up once, since it may be one that nobody can fulfil.
 */
final class Rounds {
    private static final int MOST = 1_000;

    private final PostingDesk postings;
    private final Consumer<Posting> finder;
    private final Consumer<? super RuntimeException> faults;
    private final CountDownLatch end = new CountDownLatch(1);
    private Map<Subject, Long> known = Map.of();

    Rounds(PostingDesk postings, Consumer<Posting> finder, Consumer<? super RuntimeException> faults) {
        this.postings = postings;
        this.finder = finder;
        this.faults = faults;
    }

    void begin(Duration pause) {
        Thread.ofVirtual().name("parlor-herald-rounds").start(() -> run(pause));
    }

    void end() {
        end.countDown();
    }

    private void run(Duration pause) {
        try {
            while (!end.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                round();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() {
        try {
            List<Posting> due = postings.due(MOST);
            due.stream().filter(this::isNew).forEach(finder);
            known = wishes(due);
        } catch (RuntimeException fault) {
            faults.accept(fault);
        }
    }

    private boolean isNew(Posting posting) {
        return known.getOrDefault(posting.subject(), 0L) < posting.wanted();
    }

    private static Map<Subject, Long> wishes(List<Posting> due) {
        Map<Subject, Long> wishes = new HashMap<>();
        due.forEach(posting -> wishes.put(posting.subject(), posting.wanted()));
        return wishes;
    }
}
