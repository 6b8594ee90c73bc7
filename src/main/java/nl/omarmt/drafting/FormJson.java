package nl.omarmt.drafting;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Form records as JSON and back (ADR 6). What could not be read when it was posted stands in the JSON as it was typed. A form
 * that has got other fields since can still be read: unknown ones are left out, missing ones are empty, and what does not
 * fit any more counts as unreadable.
 */
@Component
class FormJson {

    private static final String UNREADABLE = FormJson.class.getName();
    private static final Pattern INDEX = Pattern.compile("/(\\d+)");
    private static final Pattern STEP = Pattern.compile("[.\\[\\]]+");

    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .changeDefaultPropertyInclusion(written -> written.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addHandler(new Forgiving())
            .addModule(new SimpleModule().addSerializer(String.class, new Unbroken()))
            .build();

    /** What was posted, with the values that binding could not read. */
    <F> Typed<F> posted(F form, BindingResult bound) {
        Map<String, String> unreadable = new HashMap<>();
        for (FieldError error : bound.getFieldErrors()) {
            if (error.isBindingFailure() && error.getRejectedValue() instanceof String typed) {
                unreadable.put(error.getField(), typed);
            }
        }
        return new Typed<>(form, unreadable);
    }

    String write(Typed<?> typed) {
        return tree(typed).toString();
    }

    ObjectNode tree(Typed<?> typed) {
        ObjectNode tree = mapper.valueToTree(typed.form() instanceof EditForm<?> form ? form.asTyped() : typed.form());
        settle(typed.form().getClass(), tree);
        typed.unreadable().forEach((path, text) -> place(tree, path).ifPresent(row -> row.put(last(path), text)));
        return tree;
    }

    /**
     * Makes one text of what says the same: choices stand in one order, because the database gives them in any and a page posts
     * them as it shows them; and "no" is left out like everything that is empty, because not every page asks.
     */
    private static void settle(Class<?> type, JsonNode form) {
        for (RecordComponent field : type.getRecordComponents()) {
            if (form instanceof ObjectNode row
                    && row.path(field.getName()).isBoolean()
                    && !row.path(field.getName()).asBoolean()) {
                row.remove(field.getName());
            } else if (form.get(field.getName()) instanceof ArrayNode list
                    && field.getGenericType() instanceof ParameterizedType rows
                    && rows.getActualTypeArguments()[0] instanceof Class<?> row) {
                if (row.isRecord()) {
                    list.forEach(one -> settle(row, one));
                } else if (row != String.class) {
                    List<JsonNode> choices = list.valueStream()
                            .sorted(Comparator.comparing(JsonNode::asString))
                            .toList();
                    list.removeAll().addAll(choices);
                }
            }
        }
    }

    ObjectNode tree(String json) {
        return (ObjectNode) mapper.readTree(json);
    }

    <F> Typed<F> read(String json, Class<F> type) {
        Map<String, String> unreadable = new HashMap<>();
        F form = mapper.readerFor(type).withAttribute(UNREADABLE, unreadable).readValue(json);
        return new Typed<>(form, unreadable);
    }

    /** Whether two texts say the same, whatever versions they are based on. */
    boolean sameWords(String json, String other) {
        return json.equals(other) || unversioned(mapper.readTree(json)).equals(unversioned(mapper.readTree(other)));
    }

    private static JsonNode unversioned(JsonNode node) {
        if (node instanceof ObjectNode row) {
            row.remove("version");
        }
        node.forEach(FormJson::unversioned);
        return node;
    }

    /** The record in which a field stands, unless there is no such row. */
    static Optional<ObjectNode> place(ObjectNode tree, String path) {
        String[] steps = STEP.split(path);
        JsonNode place = tree;
        for (int step = 0; step < steps.length - 1; step++) {
            place = place instanceof ArrayNode rows
                    ? rows.path(Integer.parseInt(steps[step]))
                    : place.path(steps[step]);
        }
        return place instanceof ObjectNode row ? Optional.of(row) : Optional.empty();
    }

    /** The name that a field has in its record. */
    static String last(String path) {
        String[] steps = STEP.split(path);
        return steps[steps.length - 1];
    }

    /** Lines end as they do in the database, and not as browsers post them. */
    private static final class Unbroken extends ValueSerializer<String> {

        @Override
        public boolean isEmpty(SerializationContext context, String text) {
            return text.isEmpty();
        }

        @Override
        public void serialize(String text, JsonGenerator json, SerializationContext context) {
            json.writeString(text.replace("\r\n", "\n"));
        }
    }

    /** Makes nothing of what cannot be read, and notes it. */
    private static final class Forgiving extends DeserializationProblemHandler {

        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> wanted, String value, String problem) {
            note(context, value);
            return null;
        }

        @Override
        public @Nullable Object handleWeirdNumberValue(
                DeserializationContext context, Class<?> wanted, Number value, String problem) {
            return null;
        }

        @Override
        public @Nullable Object handleUnexpectedToken(
                DeserializationContext context, JavaType wanted, JsonToken token, JsonParser parser, String problem) {
            parser.skipChildren();
            return null;
        }

        @SuppressWarnings("unchecked")
        private static void note(DeserializationContext context, String value) {
            JsonPointer place = context.getParser().streamReadContext().pathAsPointer();
            String path = INDEX.matcher(place.toString())
                    .replaceAll("[$1]")
                    .substring(1)
                    .replace('/', '.');
            ((Map<String, String>) Objects.requireNonNull(context.getAttribute(UNREADABLE))).put(path, value);
        }
    }
}
