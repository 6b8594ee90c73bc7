package nl.omarmt.accounts;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An e-mail address of at most 254 characters (RFC 5321), without the quoted forms that nobody has. */
@NotNull
@Email
@Pattern(regexp = "[^\\s\\p{Cc}\\p{Cf}\"<>,;:\\\\]+@[^\\s\\p{Cc}\\p{Cf}\"<>,;:\\\\]+\\.[^\\s\\p{Cc}\\p{Cf}.]+")
@Size(max = 254)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface EmailAddress {
    String message() default "{accounts.email.invalid}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
