package nl.omarmt.web;

import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.Validator;

/** Completes what binding leaves undone when a form is a record and one of its fields cannot be read (ADR 4). */
@Component
public class FormBinding {

    private final Validator validator;

    FormBinding(@Qualifier("defaultValidator") Validator validator) {
        this.validator = validator;
    }

    /**
     * The errors of a form in which something could not be read, such as a date, are those of a record that was never
     * made: no other field is checked, and what was typed into rows would not come back. This gives the same errors
     * together with all others, over the record as far as it could be read, and puts both into the model.
     */
    public BindingResult complete(Object form, BindingResult bound, Model model) {
        if (bound.getTarget() != null) {
            return bound;
        }
        BeanPropertyBindingResult errors = new BeanPropertyBindingResult(form, bound.getObjectName());
        bound.getAllErrors().forEach(errors::addError);
        validator.validate(form, errors);
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + bound.getObjectName());
        model.addAllAttributes(errors.getModel());
        return errors;
    }

    /**
     * The binding result of a form that was typed at another time, put into the model as if it had just been posted.
     *
     * @param unreadable what could not be read then, by the path of its field
     * @param checked whether its other fields are validated too
     */
    public BindingResult again(String name, Object form, Map<String, String> unreadable, boolean checked, Model model) {
        BeanPropertyBindingResult errors = new BeanPropertyBindingResult(form, name);
        unreadable.forEach((path, typed) -> errors.addError(
                new FieldError(name, path, typed, true, errors.resolveMessageCodes("typeMismatch", path), null, null)));
        if (checked) {
            validator.validate(form, errors);
        }
        model.addAllAttributes(errors.getModel());
        return errors;
    }
}
