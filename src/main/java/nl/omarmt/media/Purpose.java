package nl.omarmt.media;

import java.util.Locale;
import nl.omarmt.web.Worded;

/** What people agreed to have their image used for. */
public enum Purpose implements Worded {
    SITE,
    NEWSLETTER,
    SOCIAL,
    PRINT;

    @Override
    public String message() {
        return "media.purpose." + name().toLowerCase(Locale.ROOT);
    }
}
