package nl.omarmt.publishing;

import java.util.List;

/** Something cannot be public yet; {@link #gaps()} says what is missing. */
public class IncompleteContent extends RuntimeException {

    private final transient List<Gap> gaps;

    public IncompleteContent(List<Gap> gaps) {
        super("missing: " + gaps.stream().map(Gap::field).toList());
        this.gaps = List.copyOf(gaps);
    }

    public List<Gap> gaps() {
        return gaps;
    }
}
