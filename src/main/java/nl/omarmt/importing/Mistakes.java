package nl.omarmt.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.omarmt.commands.Report;

/** The lines of an archive that cannot be imported, with why. */
class Mistakes {

    /** More than these nobody mends at a time. */
    private static final int MOST = 50;

    private final SortedMap<Integer, String> reasons = new TreeMap<>();

    void add(int line, ArchiveMistake mistake) {
        reasons.putIfAbsent(line, mistake.getMessage());
    }

    boolean isEmpty() {
        return reasons.isEmpty();
    }

    boolean areEnough() {
        return reasons.size() >= MOST;
    }

    /** What is printed, such as "line 3: it has no slug". */
    Report report() {
        List<String> lines = new ArrayList<>();
        lines.add("Nothing was imported, because of these lines:");
        reasons.entrySet().stream()
                .limit(MOST)
                .forEach(reason -> lines.add("line " + reason.getKey() + ": " + reason.getValue()));
        if (reasons.size() >= MOST) {
            lines.add("There may be more.");
        }
        return new Report(false, lines);
    }
}
