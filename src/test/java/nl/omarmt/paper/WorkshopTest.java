package nl.omarmt.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkshopTest {

    private final Workshop workshop = new Workshop(Duration.ZERO, 1000);
    private final byte[] file = {1, 2, 3};

    @Test
    void whatWasMadeIsNotMadeAgain() {
        AtomicInteger times = new AtomicInteger();
        for (int turn = 0; turn < 3; turn++) {
            assertThat(workshop.make("a", () -> {
                        times.incrementAndGet();
                        return file;
                    }))
                    .isEqualTo(file);
        }
        assertThat(times).hasValue(1);
    }

    @Test
    void twoAreMadeAtOnceAndAThirdIsSentAway() throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService others = Executors.newFixedThreadPool(2);
        try {
            workshop.make("known", () -> file);
            Future<byte[]> first = others.submit(() -> workshop.make("a", () -> held(begun, go)));
            Future<byte[]> second = others.submit(() -> workshop.make("b", () -> held(begun, go)));
            begun.await();

            assertThatThrownBy(() -> workshop.make("c", () -> file)).isInstanceOf(Busy.class);
            assertThat(workshop.make("known", () -> new byte[0])).isEqualTo(file);

            go.countDown();
            assertThat(first.get()).isEqualTo(file);
            assertThat(second.get()).isEqualTo(file);
            assertThat(workshop.make("c", () -> file)).isEqualTo(file);
        } finally {
            go.countDown();
            others.shutdown();
        }
    }

    @Test
    void whatFailsLeavesItsPlace() {
        for (int turn = 0; turn < 3; turn++) {
            assertThatThrownBy(() -> workshop.make("a", () -> {
                        throw new IllegalStateException("out of paper");
                    }))
                    .hasMessage("out of paper");
        }
        assertThat(workshop.make("a", () -> file)).isEqualTo(file);
    }

    private byte[] held(CountDownLatch begun, CountDownLatch go) {
        begun.countDown();
        try {
            go.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return file;
    }
}
