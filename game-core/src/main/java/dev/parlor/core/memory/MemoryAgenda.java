package dev.parlor.core.memory;

import dev.parlor.core.Agenda;
import dev.parlor.core.Step;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Steps that wait in memory for their time. */
public final class MemoryAgenda implements Agenda {
    private static final Comparator<Line> ORDER =
            Comparator.comparing(Line::due).thenComparingLong(Line::number);

    private final Table<Step, Line> lines;
    private long written;

    MemoryAgenda(Journal journal) {
        this.lines = new Table<>(journal);
    }

    /** A planned step; a greater number tells that it was planned later, or anew. */
    record Line(Step step, Instant due, long number) {}

    @Override
    public void plan(Step step, Instant due) {
        lines.put(step, new Line(step, due, written++));
    }

    @Override
    public void drop(Step step) {
        lines.remove(step);
    }

    @Override
    public Optional<Instant> due(Step step) {
        return lines.find(step).map(Line::due);
    }

    /**
     * Looks at the steps whose time has come.
     *
     * @param now the time
     * @return all that are due, the earliest first; those of the same time in the order in which they were planned
     */
    public List<Step> due(Instant now) {
        return lines.rows()
                .filter(line -> !line.due().isAfter(now))
                .sorted(ORDER)
                .map(Line::step)
                .toList();
    }

    /**
     * Looks ahead.
     *
     * @return the time of the earliest step, or empty if none is planned
     */
    public Optional<Instant> earliest() {
        return first().map(Line::due);
    }

    Optional<Line> first() {
        return lines.rows().min(ORDER);
    }
}
