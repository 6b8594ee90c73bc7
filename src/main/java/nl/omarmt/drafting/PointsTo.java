package nl.omarmt.drafting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The numbers in this field of a form are those of something that has a name, which people read when texts are compared. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface PointsTo {

    /** The word of a kind, such as {@code partner}, or that of a {@link NameSource}. */
    String value();
}
