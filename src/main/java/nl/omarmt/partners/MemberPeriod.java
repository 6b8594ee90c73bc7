package nl.omarmt.partners;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A membership does not end before it begins. */
@Constraint(validatedBy = MemberPeriod.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface MemberPeriod {
    String message() default "{partners.memberUntil.early}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Puts the message at the end of the membership. */
    class Check implements ConstraintValidator<MemberPeriod, PartnerForm> {

        @Override
        public boolean isValid(PartnerForm form, ConstraintValidatorContext context) {
            if (form.memberSince() == null
                    || form.memberUntil() == null
                    || !form.memberUntil().isBefore(form.memberSince())) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("memberUntil")
                    .addConstraintViolation();
            return false;
        }
    }
}
