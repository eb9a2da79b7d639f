package dev.parlor.core.memory;

import dev.parlor.core.show.PaintJob;
import dev.parlor.core.show.PaintJobId;
import dev.parlor.core.show.PaintJobs;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Pictures that are to be delivered, in memory. */
final class MemoryPaintJobs implements PaintJobs {
    private final Table<PaintJobId, PaintJob> jobs;

    MemoryPaintJobs(Journal journal) {
        this.jobs = new Table<>(journal);
    }

    @Override
    public void add(PaintJob job) {
        if (find(job.id()).isPresent()) {
            throw new IllegalStateException("There is a paint job " + job.id());
        }
        jobs.put(job.id(), job);
    }

    @Override
    public Optional<PaintJob> find(PaintJobId id) {
        return jobs.find(id);
    }

    @Override
    public boolean advance(PaintJobId id, PaintJob.State from, PaintJob.State to) {
        Optional<PaintJob> there = find(id).filter(job -> job.state() == from);
        there.ifPresent(job -> jobs.put(id, new PaintJob(id, job.token(), job.until(), to)));
        return there.isPresent();
    }

    @Override
    public int prune(Instant before, int most) {
        List<PaintJobId> old = jobs.rows()
                .filter(job -> job.until().isBefore(before))
                .sorted(Comparator.comparing(PaintJob::until))
                .limit(most)
                .map(PaintJob::id)
                .toList();
        old.forEach(jobs::remove);
        return old.size();
    }
}
