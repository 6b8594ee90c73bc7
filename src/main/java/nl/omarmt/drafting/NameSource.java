package nl.omarmt.drafting;

import java.util.Optional;

/** Knows the names of something that forms point to and that is no content of its own, such as contact persons. */
public interface NameSource {

    /** The word by which {@link PointsTo} names it. */
    String word();

    /** The name of the one with this number. */
    Optional<String> name(long id);
}
