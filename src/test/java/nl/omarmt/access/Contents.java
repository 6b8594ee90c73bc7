package nl.omarmt.access;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.omarmt.drafting.ContentEditing;
import nl.omarmt.drafting.Desk;
import nl.omarmt.drafting.EditForm;
import nl.omarmt.publishing.Kind;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
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
    long publish(Kind kind, JsonNode fields) {
        long id = draft(Objects.requireNonNull(kinds.get(kind)), fields);
        desk.publish(kind, id, null, null);
        return id;
    }

    /** The form with these fields laid over it. */
    static <F> F over(F form, JsonNode fields) {
        ObjectNode all = JSON.valueToTree(form);
        fields.properties().forEach(field -> all.set(field.getKey(), field.getValue()));
        @SuppressWarnings("unchecked")
        Class<F> type = (Class<F>) form.getClass();
        return JSON.treeToValue(all, type);
    }

    private static <F extends EditForm<F>> long draft(ContentEditing<F> editing, JsonNode fields) {
        return editing.draft(over(editing.blank(), fields));
    }
}
