package nl.omarmt.drafting.comparison;

import java.lang.reflect.RecordComponent;
import java.util.Optional;

/** Knows what the numbers and references in forms mean. */
public interface Names {

    /** The name of what this value of this field points to; none when it points to nothing that has one. */
    Optional<String> of(RecordComponent field, String value);
}
