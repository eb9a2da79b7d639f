package dev.parlor.core.memory;

import dev.parlor.core.ParlorId;
import dev.parlor.core.chat.Posting;
import dev.parlor.core.chat.Postings;
import dev.parlor.core.chat.Subject;
import dev.parlor.core.chat.Waiting;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Messages in memory. */
final class MemoryPostings implements Postings {
    private static final Comparator<Posting> OLDEST = Comparator.comparing(Posting::since)
            .thenComparing(posting -> posting.subject().key());

    private final Table<Subject, Posting> postings;

    MemoryPostings(Journal journal) {
        this.postings = new Table<>(journal);
    }

    @Override
    public Optional<Posting> find(Subject subject) {
        return postings.find(subject);
    }

    @Override
    public void keep(Posting posting) {
        postings.put(posting.subject(), posting);
    }

    @Override
    public List<Posting> due(int most) {
        return postings.rows().filter(Posting::isDue).sorted(OLDEST).limit(most).toList();
    }

    @Override
    public Waiting waiting(ParlorId parlor) {
        List<Instant> due = postings.rows()
                .filter(posting -> posting.parlor().equals(parlor) && posting.isDue())
                .map(Posting::since)
                .sorted()
                .toList();
        return new Waiting(due.size(), due.stream().findFirst());
    }

    @Override
    public int prune(Instant before, int most) {
        List<Posting> old = postings.rows()
                .filter(posting -> posting.since().isBefore(before))
                .sorted(OLDEST)
                .limit(most)
                .toList();
        old.forEach(posting -> postings.remove(posting.subject()));
        return old.size();
    }
}
