package nl.omarmt.drafting.comparison;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omarmt.text.Figure;
import nl.omarmt.text.RichText;
import nl.omarmt.web.Worded;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;

/** What stands in the fields of a form, in the words that people read on its page. */
record Values(MessageSource messages, Names names, Labels labels, Locale locale) {

    /** The words of a field; empty when nothing stands there. */
    String words(RecordComponent field, JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(one -> words(field, one)).collect(Collectors.joining("\n"));
        }
        String text = value.asString("");
        return text.isEmpty() ? "" : words(field, type(field), text);
    }

    /** A row, a line for each of its fields. */
    String row(RecordComponent list, JsonNode row) {
        List<String> lines = new ArrayList<>();
        for (RecordComponent field : type(list).getRecordComponents()) {
            JsonNode value = row.path(field.getName());
            Class<?> inner = Comparison.rowType(field);
            if (inner != null) {
                value.forEach(one -> lines.add(row(field, one)));
            } else if (!List.of("id", "version").contains(field.getName())) {
                String words = words(field, value);
                if (!words.isEmpty()) {
                    lines.add(labels.field(list.getName(), field.getName()) + ": " + words);
                }
            }
        }
        return String.join("\n", lines);
    }

    /** The rows of a list by their names, one a line. */
    String order(JsonNode rows) {
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add((lines.size() + 1) + ". " + Rows.name(row)));
        return String.join("\n", lines);
    }

    private String words(RecordComponent field, Class<?> type, String text) {
        try {
            if (type == LocalDate.class) {
                return LocalDate.parse(text).format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
            }
            if (type == LocalTime.class) {
                return LocalTime.parse(text).format(DateTimeFormatter.ofPattern(say("web.format.time"), locale));
            }
        } catch (DateTimeException halfTyped) {
            return text;
        }
        if (type == Boolean.class) {
            return say("drafting.difference." + text);
        }
        if (type.isEnum()) {
            return choice(type, text);
        }
        return names.of(field, text)
                .orElseGet(() -> type == String.class && isMarkup(text)
                        ? RichText.of(text).plainText(this::photo)
                        : text);
    }

    private String photo(Figure figure) {
        String alt = figure.decorative() ? say("drafting.difference.photo.decorative") : figure.alt();
        return Stream.of(say("drafting.difference.photo") + ": " + alt, figure.caption(), figure.credit())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String choice(Class<?> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(one -> ((Enum<?>) one).name().equals(name))
                .map(one -> one instanceof Worded worded ? say(worded.message()) : name)
                .findFirst()
                .orElse(name);
    }

    /** Nobody types this into a field for plain text. */
    private static boolean isMarkup(String text) {
        return text.contains("</");
    }

    private String say(String key) {
        return messages.getMessage(key, null, locale);
    }

    private static Class<?> type(RecordComponent field) {
        return field.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : field.getType();
    }
}
