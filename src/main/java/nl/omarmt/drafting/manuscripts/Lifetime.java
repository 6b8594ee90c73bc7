package nl.omarmt.drafting.manuscripts;

import java.time.Duration;

/** How long a secret link works. */
public enum Lifetime {
    DAY(Duration.ofDays(1)),
    WEEK(Duration.ofDays(7)),
    MONTH(Duration.ofDays(30));

    private final Duration duration;

    Lifetime(Duration duration) {
        this.duration = duration;
    }

    Duration duration() {
        return duration;
    }

    /** The key of its word. */
    public String message() {
        return "drafting.share.lifetime." + name();
    }
}
