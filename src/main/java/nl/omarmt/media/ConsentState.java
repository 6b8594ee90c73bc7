package nl.omarmt.media;

import java.util.Locale;
import nl.omarmt.web.Worded;

/** What is known of the people in an image. */
public enum ConsentState implements Worded {
    UNKNOWN,
    /** Nobody in it can be recognised. */
    NOBODY,
    /** Everybody who can be recognised in it agreed, and somebody noted that. */
    NOTED;

    @Override
    public String message() {
        return "media.consent." + name().toLowerCase(Locale.ROOT);
    }
}
