package nl.omarmt.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A page that can say what it is about, for search engines and for links that are shared. */
public interface Described {

    String title();

    /** A sentence or two, plain text. */
    String summary();

    /** The day that it is about, or on which it was written; none for what has no day. */
    default @Nullable LocalDate date() {
        return null;
    }

    /** When a text by the network itself came out, such as a report; none for everything else. */
    default @Nullable Instant publishedAt() {
        return null;
    }

    /** What last changed in substance since it came out; none when nothing did. */
    default @Nullable Amended amended() {
        return null;
    }
}
