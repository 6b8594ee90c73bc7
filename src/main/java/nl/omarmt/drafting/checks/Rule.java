package nl.omarmt.drafting.checks;

import java.util.stream.Stream;

/**
 * One thing that readers would stumble over. A rule is a bean of its own, and adding one is adding its class and its words,
 * in both languages: {@code <message>} for one place, {@code <message>.title} for a number of places and {@code <message>.advice}.
 *
 * <p>It looks once at every word, whatever somebody wrote: its patterns are linear in the length of the text.
 */
public interface Rule {

    /** Tells it from all other rules. */
    String id();

    /** Whether a text with this may be published. */
    default Severity severity() {
        return Severity.HINT;
    }

    /** The key of the sentence about one place. */
    default String message() {
        return "drafting.check." + id();
    }

    /** The places in which it finds something, in the order of the text; not all of them need to be asked for. */
    Stream<Finding> check(CheckedText text);

    /** What follows from a finding. */
    enum Severity {
        /** Nobody may publish it so. */
        BLOCKS,
        /** The writer decides. */
        HINT
    }
}
