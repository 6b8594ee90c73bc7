package nl.omarmt.mail;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends the postman out after each commit that left mail, and every so often for mail that stayed behind. The threads are its
 * own and no bean, so that a slow mail server keeps nothing else waiting and Boot's own executor stays the site's.
 */
@Component
class Rounds implements SmartLifecycle {

    private static final Duration TIDYING = Duration.ofHours(1);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final Postman postman;

    private final MailRoute route;

    private final Duration retryEvery;

    private volatile @Nullable ScheduledExecutorService threads;

    Rounds(Postman postman, MailRoute route, MailSettings settings) {
        this.postman = postman;
        this.route = route;
        this.retryEvery = settings.retryEvery();
    }

    @TransactionalEventListener
    void leave(MailQueued queued) {
        ScheduledExecutorService running = threads;
        try {
            if (running != null) {
                running.execute(() -> safely(postman::deliver));
            }
        } catch (RejectedExecutionException stopping) {
            LOG.debug("The site is stopping: mail waits in the outbox for the next start or another node");
        }
    }

    @Override
    public void start() {
        if (route.server().isPresent()) {
            ScheduledExecutorService pool = Executors.newScheduledThreadPool(2, task -> new Thread(task, "mail"));
            pool.scheduleWithFixedDelay(
                    () -> safely(postman::deliver),
                    retryEvery.toMillis(),
                    retryEvery.toMillis(),
                    TimeUnit.MILLISECONDS);
            pool.scheduleWithFixedDelay(
                    () -> safely(postman::tidyUp), TIDYING.toMillis(), TIDYING.toMillis(), TimeUnit.MILLISECONDS);
            threads = pool;
        }
    }

    /** Lets the mail that is being sent leave; the database is still there. */
    @Override
    public void stop() {
        ScheduledExecutorService running = threads;
        threads = null;
        if (running != null) {
            running.shutdown();
            try {
                running.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }

    /** Starts before the web server takes requests, and stops after it has finished them. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** A round that fails, because the database is away for a while, must not be the last. */
    private static void safely(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException failure) {
            LOG.warn("The outbox could not be emptied: {}", failure.getClass().getSimpleName());
        }
    }
}
