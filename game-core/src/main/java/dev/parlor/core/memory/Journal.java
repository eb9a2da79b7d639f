package dev.parlor.core.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The one lock of a storage in memory, and how to undo what the running transaction did so far. */
final class Journal {
    private enum Mode {
        READING,
        WRITING
    }

    private final ReentrantLock lock = new ReentrantLock(true);
    private final List<Runnable> undo = new ArrayList<>();
    private Mode mode = Mode.READING;

    <T> T read(Supplier<T> work) {
        return alone(Mode.READING, work);
    }

    <T> T write(Supplier<T> work) {
        return alone(Mode.WRITING, () -> {
            boolean done = false;
            try {
                T answer = work.get();
                done = true;
                return answer;
            } finally {
                settle(done);
            }
        });
    }

    /** Says how to take a change back; called before it, since this is what refuses changes outside a write. */
    void onRollback(Runnable step) {
        if (!lock.isHeldByCurrentThread() || mode != Mode.WRITING) {
            throw new IllegalStateException("Storage changes only inside a write transaction");
        }
        undo.add(step);
    }

    void checkInside() {
        if (!lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("Storage is open only inside its transaction");
        }
    }

    private <T> T alone(Mode wanted, Supplier<T> work) {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("A transaction must not start inside another");
        }
        lock.lock();
        try {
            mode = wanted;
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private void settle(boolean done) {
        if (!done) {
            undo.reversed().forEach(Runnable::run);
        }
        undo.clear();
    }
}
