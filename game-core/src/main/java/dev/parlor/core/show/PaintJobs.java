package dev.parlor.core.show;

import java.time.Instant;
import java.util.Optional;

/** Pictures that are to be delivered. */
public interface PaintJobs {
    /**
     * Keeps a new job.
     *
     * @param job the job, whose name is new
     */
    void add(PaintJob job);

    /**
     * Looks a job up.
     *
     * @param id its name
     * @return the job, if it is kept
     */
    Optional<PaintJob> find(PaintJobId id);

    /**
     * Moves a job on, if it is where it is believed to be.
     *
     * @param id its name
     * @param from where it is believed to be
     * @param to where it goes
     * @return whether this call moved it
     */
    boolean advance(PaintJobId id, PaintJob.State from, PaintJob.State to);

    /**
     * Forgets old jobs.
     *
     * @param before jobs that were due before this instant
     * @param most how many at most
     * @return how many were forgotten
     */
    int prune(Instant before, int most);
}
