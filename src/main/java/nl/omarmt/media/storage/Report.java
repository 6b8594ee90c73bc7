package nl.omarmt.media.storage;

import java.util.List;

/**
 * What came of a command, to be printed.
 *
 * @param well whether nothing is missing and nothing failed
 * @param lines plain English
 */
record Report(boolean well, List<String> lines) {

    static Report refused(String why) {
        return new Report(false, List.of(why));
    }
}
