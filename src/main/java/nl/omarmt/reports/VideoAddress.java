package nl.omarmt.reports;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The address of a video at a {@link VideoProvider}, as somebody copied it; or none. */
@Constraint(validatedBy = VideoAddress.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface VideoAddress {
    String message() default "{reports.form.sections.videoId.unknown}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks every provider. */
    class Check implements ConstraintValidator<VideoAddress, String> {

        @Override
        public boolean isValid(@Nullable String address, ConstraintValidatorContext context) {
            return address == null || VideoProvider.of(address).isPresent();
        }
    }
}
