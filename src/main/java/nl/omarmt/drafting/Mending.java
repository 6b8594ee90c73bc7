package nl.omarmt.drafting;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.web.FormBinding;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.FieldError;
import tools.jackson.databind.node.ObjectNode;

/** Makes something that can be stored of a text in which somebody is still writing, for a preview. */
@Component
class Mending {

    private final FormJson json;
    private final FormBinding binding;
    private final MessageSource messages;

    Mending(FormJson json, FormBinding binding, MessageSource messages) {
        this.json = json;
        this.binding = binding;
        this.messages = messages;
    }

    /**
     * The form without what no form may say: what is wrong is left out, what is too long is cut off. It always has a title. The
     * wanted address is left out too, because no preview shows it and it may be taken.
     *
     * @param refused fields that could not be stored
     */
    @SuppressWarnings("unchecked")
    <F extends EditForm<F>> F mended(Place place, Typed<F> typed, List<FieldError> faults, Set<String> refused) {
        ObjectNode tree = json.tree(Typed.wholly(typed.form()));
        faults.stream().filter(fault -> !fault.isBindingFailure()).forEach(fault -> mend(tree, fault));
        tree.remove(refused);
        tree.remove("slug");
        if (place.isNew()) {
            tree.put("slug", "voorbeeld-" + UUID.randomUUID());
        }
        if (tree.path("title").asString("").isBlank()) {
            tree.put("title", untitled(place));
        }
        return json.read(tree.toString(), (Class<F>) typed.form().getClass()).form();
    }

    /** What is wrong in a text, and what of it could not be read. */
    List<FieldError> faults(Typed<?> typed) {
        return binding.again("form", typed.form(), typed.unreadable(), true, new ExtendedModelMap())
                .getFieldErrors();
    }

    private static void mend(ObjectNode tree, FieldError fault) {
        String field = FormJson.last(fault.getField());
        FormJson.place(tree, fault.getField()).ifPresent(row -> {
            if (fault.getRejectedValue() instanceof String text && "Size".equals(fault.getCode())) {
                row.put(field, text.substring(0, Math.min(text.length(), longest(fault))));
            } else {
                row.remove(field);
            }
        });
    }

    private static int longest(FieldError fault) {
        Map<String, Object> limits = fault.unwrap(ConstraintViolation.class)
                .getConstraintDescriptor()
                .getAttributes();
        return (int) Objects.requireNonNull(limits.get("max"));
    }

    private String untitled(Place place) {
        var language = LocaleContextHolder.getLocale();
        String kind = messages.getMessage("site.kind." + place.kind().word(), null, language);
        return messages.getMessage("drafting.unsaved.untitled", new Object[] {kind}, language);
    }
}
