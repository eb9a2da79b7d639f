package dev.parlor.bot.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OffStageTest {
    private final List<RuntimeException> faults = new CopyOnWriteArrayList<>();
    private final CountDownLatch parted = new CountDownLatch(1);
    private final OffStage offStage = new OffStage(parted::countDown, faults::add);

    @Test
    void aFaultIsHeardAndTheOthersGoOn() throws InterruptedException {
        IllegalStateException fault = new IllegalStateException("on purpose");
        CountDownLatch done = new CountDownLatch(1);
        offStage.execute(() -> {
            throw fault;
        });
        offStage.execute(done::countDown);
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        while (faults.isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(faults).containsExactly(fault);
        offStage.stop();
    }

    /** Whoever waits for somebody outside is sent home, and is no fault. */
    @Test
    void theHouseClosesWhateverIsUnderWay() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        offStage.execute(() -> {
            begun.countDown();
            try {
                parted.await();
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                ended.countDown();
                throw new IllegalStateException(e);
            }
        });
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        offStage.stop();
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        offStage.execute(() -> faults.add(new IllegalStateException("too late")));
        assertThat(faults).isEmpty();
    }
}
