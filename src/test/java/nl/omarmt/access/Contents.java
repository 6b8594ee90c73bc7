package nl.omarmt.access;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.omarmt.drafting.ContentEditing;
import nl.omarmt.drafting.Desk;
import nl.omarmt.drafting.EditForm;
import nl.omarmt.publishing.Kind;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes and publishes content of any kind as a coordinator would; a form is given by those of its fields that matter. */
final class Contents {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Desk desk;
    private final Map<Kind, ContentEditing<?>> kinds;

    Contents(ApplicationContext site) {
        desk = site.getBean(Desk.class);
        kinds = site.getBeansOfType(ContentEditing.class).values().stream()
                .map(editing -> (ContentEditing<?>) editing)
                .collect(Collectors.toMap(ContentEditing::kind, editing -> editing));
    }

    /** Stores something that readers see from now on, and gives its number. */
    long publish(Kind kind, Map<String, ?> fields) {
        long id = draft(Objects.requireNonNull(kinds.get(kind)), fields);
        desk.publish(kind, id, null, null);
        return id;
    }

    /** One row of a list in a form. */
    static Map<String, ?> row(String field, Object value) {
        return Map.of(field, value, "documents", List.of(), "photos", List.of());
    }

    @SuppressWarnings("unchecked")
    private static <F extends EditForm<F>> long draft(ContentEditing<F> editing, Map<String, ?> fields) {
        F blank = editing.blank();
        return editing.draft(form(blank, fields, (Class<F>) blank.getClass()));
    }

    static <F> F form(Object blank, Map<String, ?> fields, Class<F> type) {
        ObjectNode form = JSON.valueToTree(blank);
        fields.forEach((name, value) -> form.set(name, JSON.valueToTree(value)));
        return JSON.treeToValue(form, type);
    }
}
