package nl.omarmt.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The address of a page elsewhere on the web: http or https, at most 2000 characters, nothing that a browser would read
 * otherwise than people do; or none.
 */
// No user name before the host: https://utrecht.nl@example.net is not a page of utrecht.nl.
@Pattern(regexp = "(?i)https?://[^/?#@:\\[\\]\\\\\\s\\p{Cc}\\p{Cf}]+(?::[0-9]{1,5})?(?:[/?#][^\\\\\\s\\p{Cc}\\p{Cf}]*)?")
@Size(max = 2000)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface WebAddress {
    String message() default "{web.address.invalid}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
