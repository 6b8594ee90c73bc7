package nl.omarmt.media;

import java.time.Duration;
import java.util.Locale;
import nl.omarmt.web.Worded;

/** What an image is, which decides whether anybody has to agree to it and how long browsers keep it. */
public enum Sort implements Worded {
    /** Shows people or places; a browser asks again after a day, so that a withdrawn photo is gone by then. */
    PHOTO(Duration.ofDays(1)),
    /** A logo or drawing, in which nobody can be recognised. */
    ILLUSTRATION(Duration.ofDays(365));

    private final Duration kept;

    Sort(Duration kept) {
        this.kept = kept;
    }

    /** How long a browser shows it without asking again. */
    Duration kept() {
        return kept;
    }

    @Override
    public String message() {
        return "media.sort." + name().toLowerCase(Locale.ROOT);
    }
}
