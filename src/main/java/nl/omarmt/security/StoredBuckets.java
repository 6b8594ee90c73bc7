package nl.omarmt.security;

import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the buckets of the rate limits in PostgreSQL: the library computes, the table compares and swaps. */
final class StoredBuckets extends AbstractCompareAndSwapBasedProxyManager<String> {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredBuckets(JdbcClient jdbc, Clock clock) {
        super(ClientSideConfig.getDefault().withClientClock(meter(clock)));
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    protected CompareAndSwapOperation beginCompareAndSwapOperation(String key) {
        return new CompareAndSwapOperation() {
            @Override
            public Optional<byte[]> getStateData(Optional<Long> timeout) {
                return jdbc.sql("select state from rate_limit where key = :key")
                        .param("key", key)
                        .query((row, number) -> row.getBytes(1))
                        .optional();
            }

            @Override
            public boolean compareAndSwap(
                    byte @Nullable [] before, byte[] after, RemoteBucketState state, Optional<Long> timeout) {
                return before == null ? insert(key, after, state) : update(key, before, after, state);
            }
        };
    }

    private boolean insert(String key, byte[] after, RemoteBucketState state) {
        jdbc.sql("delete from rate_limit where expires_at < :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return jdbc.sql("insert into rate_limit (key, state, expires_at) values (:key, :after, :expires)"
                                + " on conflict do nothing")
                        .param("key", key)
                        .param("after", after)
                        .param("expires", expiry(state))
                        .update()
                == 1;
    }

    private boolean update(String key, byte[] before, byte[] after, RemoteBucketState state) {
        return jdbc.sql("update rate_limit set state = :after, expires_at = :expires"
                                + " where key = :key and state = :before")
                        .param("key", key)
                        .param("before", before)
                        .param("after", after)
                        .param("expires", expiry(state))
                        .update()
                == 1;
    }

    /** A bucket that is full again need not be remembered. */
    private Timestamp expiry(RemoteBucketState state) {
        Instant now = clock.instant();
        return Timestamp.from(now.plusNanos(state.calculateFullRefillingTime(now.toEpochMilli() * 1_000_000)));
    }

    @Override
    public void removeProxy(String key) {
        jdbc.sql("delete from rate_limit where key = :key").param("key", key).update();
    }

    @Override
    public boolean isExpireAfterWriteSupported() {
        return false;
    }

    @Override
    public boolean isAsyncModeSupported() {
        return false;
    }

    @Override
    protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected CompletableFuture<Void> removeAsync(String key) {
        throw new UnsupportedOperationException();
    }

    private static TimeMeter meter(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return clock.millis() * 1_000_000;
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }
}
