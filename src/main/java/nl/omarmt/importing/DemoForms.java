package nl.omarmt.importing;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns items into the forms that coordinators post: keys become numbers, counted days become dates, lists lines. */
class DemoForms {

    /** Fields of the files that name something, with the field of the form and the kind that is meant. */
    private static final Map<String, Naming> NAMING = Map.ofEntries(
            Map.entry("contact", new Naming("contactId", "contact")),
            Map.entry("substitute", new Naming("substituteId", "contact")),
            Map.entry("partner", new Naming("partnerId", "partner")),
            Map.entry("workgroup", new Naming("workgroupId", "workgroup")),
            Map.entry("event", new Naming("eventId", "event")),
            Map.entry("call", new Naming("callId", "call")),
            Map.entry("partners", new Naming("partnerIds", "partner")),
            Map.entry("organisers", new Naming("organiserIds", "partner")),
            Map.entry("workgroups", new Naming("workgroupIds", "workgroup")),
            Map.entry("persons", new Naming("personIds", "contact")),
            Map.entry("facilitators", new Naming("facilitatorIds", "contact")),
            Map.entry("photo", new Naming("imageId", "image")),
            Map.entry("logo", new Naming("logoId", "image")),
            Map.entry("file", new Naming("address", "document")));

    private static final Set<String> LINES = Set.of("highlights", "tips", "facilitatorNames");

    /** {@code data-mention="partner:dock"}; the forms have the number. */
    private static final Pattern MENTION = Pattern.compile("(data-mention=\"([a-z]+):)([a-z0-9-]+)");

    /** {@code src="picture:deuren"}; the forms have the address. */
    private static final Pattern PICTURE = Pattern.compile("(?<=src=\")(picture):([a-z0-9-]+)");

    /** What is no part of the form itself, and is stored in a step of its own. */
    private static final Set<String> LATER =
            Set.of("key", "original", "published", "withdrawn", "related", "contacts", "absences", "writeUp");

    /** A box that nobody ticks is missing, as in what a browser posts. */
    private final JsonMapper strict = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final JsonMapper lenient = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final DemoKeys keys;
    private final DemoDates dates;
    private final Validator validator;

    DemoForms(DemoKeys keys, DemoDates dates, Validator validator) {
        this.keys = keys;
        this.dates = dates;
        this.validator = validator;
    }

    /** The item as a form; a field that the form does not have is a mistake. */
    <F> F form(DemoItem item, Class<F> type) {
        return valid(strict.treeToValue(translated(item.fields()), type));
    }

    /** The item laid over a form: fields that the item does not have stay as they are. */
    <F> F form(DemoItem item, F present, Class<F> type) {
        ObjectNode fields = lenient.valueToTree(present);
        fields.setAll(translated(item.fields()));
        return valid(lenient.treeToValue(fields, type));
    }

    /** The form with one field changed. */
    <F> F with(F form, String field, JsonNode value, Class<F> type) {
        ObjectNode fields = lenient.valueToTree(form);
        fields.set(field, value);
        return valid(lenient.treeToValue(fields, type));
    }

    /** {@code [report:mei-2024]} as {@code [report:5]}. */
    ArrayNode references(JsonNode named) {
        ArrayNode references = strict.createArrayNode();
        named.valueStream().map(JsonNode::asString).forEach(reference -> {
            String kind = reference.substring(0, reference.indexOf(':'));
            references.add(kind + ":" + keys.value(kind, reference.substring(kind.length() + 1)));
        });
        return references;
    }

    /** The rows of a list, each as {@link #form} would read it. */
    ArrayNode rows(JsonNode rows) {
        return (ArrayNode) translated("", rows);
    }

    private ObjectNode translated(ObjectNode fields) {
        ObjectNode form = strict.createObjectNode();
        fields.properties().forEach(field -> {
            Naming naming = NAMING.get(field.getKey());
            if (field.getValue().isNull()) {
                form.set(naming == null ? field.getKey() : naming.field(), field.getValue());
            } else if (naming != null) {
                form.set(naming.field(), values(naming.kind(), field.getValue()));
            } else if (!LATER.contains(field.getKey())) {
                form.set(field.getKey(), translated(field.getKey(), field.getValue()));
            }
        });
        return form;
    }

    private JsonNode translated(String name, JsonNode value) {
        if (value.isArray() && (LINES.contains(name) || name.equals("districts"))) {
            List<String> words = value.valueStream().map(JsonNode::asString).toList();
            return strict.valueToTree(String.join(name.equals("districts") ? ", " : "\n", words));
        }
        if (value.isArray()) {
            ArrayNode list = strict.createArrayNode();
            value.valueStream().map(row -> translated("", row)).forEach(list::add);
            return list;
        }
        if (value instanceof ObjectNode row) {
            return translated(row);
        }
        if (!value.isString()) {
            return value;
        }
        String text = value.asString();
        if (DemoDates.isRelative(text)) {
            return strict.valueToTree(dates.day(text).toString());
        }
        String named = MENTION.matcher(text)
                .replaceAll(mention -> mention.group(1) + keys.value(mention.group(2), mention.group(3)));
        return strict.valueToTree(
                PICTURE.matcher(named).replaceAll(picture -> keys.value(picture.group(1), picture.group(2))
                        .toString()));
    }

    private JsonNode values(String kind, JsonNode named) {
        if (!named.isArray()) {
            return strict.valueToTree(keys.value(kind, named.asString()));
        }
        ArrayNode values = strict.createArrayNode();
        named.valueStream().forEach(key -> values.add(strict.<JsonNode>valueToTree(keys.value(kind, key.asString()))));
        return values;
    }

    private <F> F valid(F form) {
        Set<ConstraintViolation<F>> violations = validator.validate(form);
        if (!violations.isEmpty()) {
            throw new IllegalArgumentException(violations.stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                    .sorted()
                    .collect(Collectors.joining("; ")));
        }
        return form;
    }

    private record Naming(String field, String kind) {}
}
