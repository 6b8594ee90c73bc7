package nl.omarmt.accounts;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.omarmt.mail.MailAddress;
import org.jspecify.annotations.Nullable;

/** An e-mail address that the site can send to. */
@Constraint(validatedBy = EmailAddress.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface EmailAddress {
    String message() default "{accounts.email.invalid}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the module that sends. */
    class Check implements ConstraintValidator<EmailAddress, String> {

        @Override
        public boolean isValid(@Nullable String address, ConstraintValidatorContext context) {
            return address != null && MailAddress.isUsable(address);
        }
    }
}
