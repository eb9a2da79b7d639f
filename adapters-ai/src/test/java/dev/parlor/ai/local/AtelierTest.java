package dev.parlor.ai.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class AtelierTest {
    private final Atelier<String, String> atelier = new Atelier<>(1);
    private final ConcurrentLinkedQueue<String> made = new ConcurrentLinkedQueue<>();
    private final CountDownLatch freed = new CountDownLatch(1);

    @Test
    void whatIsNeededFirstIsMadeFirst() throws Exception {
        List<Future<String>> all = List.of(
                occupied(), wanted("late", 300), wanted("soon", 100), wanted("then", 200), wanted("then, too", 200));
        freed.countDown();
        done(all);
        assertThat(made).containsExactly("first", "soon", "then", "then, too", "late");
    }

    @Test
    void whoNeedsSomethingEarlierHurriesItForAll() throws Exception {
        List<Future<String>> all = List.of(occupied(), wanted("other", 200), wanted("mine", 300), wanted("mine", 100));
        freed.countDown();
        done(all);
        assertThat(made).containsExactly("first", "mine", "other");
    }

    @Test
    void whatManyNeedAtTheSameTimeIsMadeOnceAndLaterAnew() throws Exception {
        AtomicInteger times = new AtomicInteger();
        Supplier<String> how = () -> "made " + times.incrementAndGet();
        Future<String> first = occupied();
        List<Future<String>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int due = i;
            all.add(waiting(() -> atelier.make("same", due, how)));
        }
        freed.countDown();
        first.get();
        for (Future<String> one : all) {
            assertThat(one.get()).isEqualTo("made 1");
        }
        assertThat(atelier.make("same", 0, how)).isEqualTo("made 2");
    }

    @Test
    void asManyAreAtWorkAsThereArePlaces() throws Exception {
        Atelier<Integer, String> wide = new Atelier<>(3);
        AtomicInteger begun = new AtomicInteger();
        CountDownLatch three = new CountDownLatch(3);
        List<Future<String>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int number = i;
            all.add(waiting(() -> wide.make(number, 0, () -> {
                begun.incrementAndGet();
                three.countDown();
                return held();
            })));
        }
        three.await();
        assertThat(begun).hasValue(3);
        freed.countDown();
        done(all);
        assertThat(begun).hasValue(8);
    }

    @Test
    void whatGoesWrongIsToldToAllAndLeavesThePlaceFree() throws Exception {
        Supplier<String> torn = () -> {
            throw new IllegalStateException("torn");
        };
        Future<String> first = occupied();
        Future<String> one = waiting(() -> atelier.make("torn", 1, torn));
        Future<String> other = waiting(() -> atelier.make("torn", 1, torn));
        freed.countDown();
        first.get();
        assertThatThrownBy(one::get).hasRootCauseMessage("torn");
        assertThatThrownBy(other::get).hasRootCauseMessage("torn");
        assertThat(atelier.make("whole", 1, () -> "whole")).isEqualTo("whole");
    }

    /** The only place is taken until it is freed. */
    private Future<String> occupied() throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(1);
        Future<String> first = waiting(() -> atelier.make("first", 0, () -> {
            busy.countDown();
            held();
            made.add("first");
            return "first";
        }));
        busy.await();
        return first;
    }

    private Future<String> wanted(String what, long due) {
        return waiting(() -> atelier.make(what, due, () -> {
            made.add(what);
            return what;
        }));
    }

    private String held() {
        try {
            freed.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return "held";
    }

    /** Begins something, and goes on when it waits. */
    private static Future<String> waiting(Callable<String> work) {
        FutureTask<String> task = new FutureTask<>(work);
        Thread thread = Thread.ofPlatform().daemon().start(task);
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        return task;
    }

    private static void done(List<Future<String>> all) throws InterruptedException, ExecutionException {
        for (Future<String> one : all) {
            one.get();
        }
    }
}
