package nl.omarmt.commands;

import java.util.List;

/**
 * What came of a command, to be printed.
 *
 * @param well whether nothing is missing and nothing failed
 * @param lines plain English
 */
public record Report(boolean well, List<String> lines) {

    /** Nothing was done. */
    public static Report refused(String why) {
        return new Report(false, List.of(why));
    }
}
