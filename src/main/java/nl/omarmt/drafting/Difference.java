package nl.omarmt.drafting;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A field in which what I typed differs from what somebody else stored.
 *
 * @param field the path of the field in the form
 */
public record Difference(String field, String mine, String theirs) {

    /** The fields in which two forms of one kind differ, apart from their versions. */
    static List<Difference> between(Record mine, Record theirs) {
        List<Difference> differences = new ArrayList<>();
        for (RecordComponent component : mine.getClass().getRecordComponents()) {
            Object my = value(component, mine);
            Object their = value(component, theirs);
            if (!component.getName().equals("version") && !Objects.equals(my, their)) {
                differences.add(new Difference(component.getName(), words(my), words(their)));
            }
        }
        return differences;
    }

    private static String words(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Difference::words).collect(Collectors.joining("\n"));
        }
        if (value instanceof Record row) {
            return Arrays.stream(row.getClass().getRecordComponents())
                    .filter(component -> !List.of("id", "version").contains(component.getName()))
                    .map(component -> words(value(component, row)))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining("\n"));
        }
        return value.toString();
    }

    private static @Nullable Object value(RecordComponent component, Record row) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
