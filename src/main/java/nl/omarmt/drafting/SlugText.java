package nl.omarmt.drafting;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The last part of an address: lower-case letters, digits and single hyphens, at most 80 characters; may be empty. */
@Pattern(regexp = "[a-z0-9]+(?:-[a-z0-9]+)*")
@Size(max = 80)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SlugText {
    String message() default "{drafting.slug.invalid}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
