package nl.omarmt.publishing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.IdGeneratorType;

/** The primary key of a {@link Reserving} row: the number that was reserved for it, or else the next one of its table. */
@IdGeneratorType(RowNumbers.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RowNumber {}
