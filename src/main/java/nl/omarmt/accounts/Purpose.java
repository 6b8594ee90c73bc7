package nl.omarmt.accounts;

import java.time.Duration;

/** What a one-time link is for, and how long it works. */
enum Purpose {
    FIRST_ADMINISTRATOR(Duration.ofHours(1)),
    PASSWORD_RESET(Duration.ofHours(1)),
    INVITATION(Duration.ofDays(7));

    private final Duration validity;

    Purpose(Duration validity) {
        this.validity = validity;
    }

    Duration validity() {
        return validity;
    }
}
