package nl.omarmt.paper;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Makes files that cost a processor much, two at a time at most however many ask, and remembers the latest of them. Who
 * comes when it is full waits for a while, and is then sent away rather than kept.
 */
public final class Workshop {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 16;

    private final Semaphore benches = new Semaphore(AT_ONCE, true);
    private final Duration patience;
    private final Cache<String, byte[]> made;

    /**
     * @param patience how long somebody waits for a place
     * @param memory of what was made, in bytes
     */
    public Workshop(Duration patience, long memory) {
        this.patience = patience;
        this.made = Caffeine.newBuilder()
                .maximumWeight(memory)
                .weigher((String key, byte[] file) -> key.length() + file.length)
                .build();
    }

    /**
     * The file of this key, remembered or made now.
     *
     * @param key everything that the file depends on, or a digest of it
     * @throws Busy when there was no place in time
     */
    public byte[] make(String key, Supplier<byte[]> recipe) {
        byte[] remembered = made.getIfPresent(key);
        if (remembered != null) {
            return remembered;
        }
        enter();
        try {
            // Somebody else may have made it in the meantime.
            byte[] file = made.getIfPresent(key);
            if (file == null) {
                file = recipe.get();
                made.put(key, file);
            }
            return file;
        } finally {
            benches.release();
        }
    }

    private void enter() {
        try {
            if (benches.getQueueLength() >= WAITING
                    || !benches.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
    }
}
