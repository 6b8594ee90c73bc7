package nl.omarmt.drafting.checks;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.omarmt.text.Figure;
import nl.omarmt.text.RichText;
import org.jspecify.annotations.Nullable;

/** Walks through a form and its rows, and reads the fields that say what they are. */
final class Reading {

    private static final Set<Part> NAMES = Set.of(Part.TITLE, Part.HEADING);

    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, String> rows = new LinkedHashMap<>();
    private @Nullable LocalDate date;

    private Reading() {}

    static Reading of(Record form) {
        Reading reading = new Reading();
        reading.read(form, "");
        return reading;
    }

    List<Passage> passages() {
        return passages;
    }

    Map<String, String> rows() {
        return rows;
    }

    /** The first day that the form holds at its top. */
    @Nullable
    LocalDate date() {
        return date;
    }

    private void read(Record form, String path) {
        for (RecordComponent component : form.getClass().getRecordComponents()) {
            Object value = value(form, component);
            String here = path + component.getName();
            if (value instanceof List<?> list) {
                read(list, here);
            } else if (component.isAnnotationPresent(ReadAs.class)) {
                read(component.getAnnotation(ReadAs.class).value(), value, here, path);
            }
        }
    }

    private void read(List<?> list, String path) {
        for (int row = 0; row < list.size(); row++) {
            String here = path + "[" + row + "]";
            // A row in which nothing was typed is thrown away when the form is saved.
            if (list.get(row) instanceof Record record && !isBlank(record)) {
                name(record).ifPresent(name -> rows.put(here, name));
                read(record, here + ".");
            }
        }
    }

    private void read(Part part, @Nullable Object value, String path, String row) {
        if (part == Part.DATE) {
            if (row.isEmpty() && date == null) {
                date = (LocalDate) value;
            }
        } else {
            String typed = value == null ? "" : value.toString();
            passages.add(new Passage(path, part, part.blocks(typed)));
            if (part == Part.TEXT) {
                readPhotos(RichText.of(typed).figures(), path);
            }
        }
    }

    /** The same as of a row with a photo. */
    private void readPhotos(List<Figure> figures, String path) {
        for (int number = 0; number < figures.size(); number++) {
            Figure figure = figures.get(number);
            Map<Part, String> words = new EnumMap<>(Map.of(
                    Part.IMAGE, figure.imageId().toString(),
                    Part.DECORATION, String.valueOf(figure.decorative()),
                    Part.ALT, figure.alt(),
                    Part.CAPTION, figure.caption(),
                    Part.LINE, figure.credit()));
            String row = path + "#" + number;
            words.forEach((part, said) -> passages.add(new Passage(path, row, part, part.blocks(said))));
        }
    }

    private static Optional<String> name(Record row) {
        return Stream.of(row.getClass().getRecordComponents())
                .filter(component -> component.isAnnotationPresent(ReadAs.class)
                        && NAMES.contains(component.getAnnotation(ReadAs.class).value()))
                .map(component -> value(row, component))
                .filter(name -> name != null && !name.toString().isBlank())
                .map(Object::toString)
                .findFirst();
    }

    private static boolean isBlank(Record row) {
        return Stream.of(row.getClass().getRecordComponents())
                .map(component -> value(row, component))
                .allMatch(value -> value == null
                        || value instanceof String text && text.isBlank()
                        || value instanceof Collection<?> list && list.isEmpty());
    }

    private static @Nullable Object value(Record form, RecordComponent component) {
        try {
            return component.getAccessor().invoke(form);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(form.getClass().getName(), unreadable);
        }
    }
}
