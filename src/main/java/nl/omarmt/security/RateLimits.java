package nl.omarmt.security;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.BucketProxy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often something may be tried. Counted in the database, so that all nodes count together. */
@Component
public class RateLimits {

    private final StoredBuckets buckets;

    RateLimits(JdbcClient jdbc, Clock clock) {
        buckets = new StoredBuckets(jdbc, clock);
    }

    /**
     * Counts one attempt.
     *
     * @param what is attempted, such as {@code login}
     * @param who attempts it, such as an e-mail or network address; kept as a hash only
     * @throws TooManyAttempts when there were too many
     */
    public void count(String what, String who, int attempts, Duration in) throws TooManyAttempts {
        BucketConfiguration limit = BucketConfiguration.builder()
                .addLimit(bandwidth -> bandwidth.capacity(attempts).refillGreedy(attempts, in))
                .build();
        BucketProxy bucket = buckets.getProxy(key(what, who), () -> limit);
        ConsumptionProbe answer = bucket.tryConsumeAndReturnRemaining(1);
        if (!answer.isConsumed()) {
            throw new TooManyAttempts(Duration.ofNanos(answer.getNanosToWaitForRefill()));
        }
    }

    /** Starts counting anew, after an attempt that was right. */
    public void forget(String what, String who) {
        buckets.removeProxy(key(what, who));
    }

    private static String key(String what, String who) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String text = what + '\n' + who.strip().toLowerCase(Locale.ROOT);
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
