package nl.omarmt.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A button in a form with a list of rows was pressed: add a row, remove one, put one up or down.
 *
 * <p>Written as {@code sections.2.up} or {@code sections.add}; a list inside a row as {@code sections[2].photos.0.remove}.
 * Where rows differ, {@code sections.add.QUOTE} says which to add, and {@code sections.2.add.QUOTE} adds it below that row.
 * The form comes back with the rows moved and nothing stored, so that it works without JavaScript and loses nothing.
 *
 * @param list the path of the list in the form
 * @param index of the row, from 0; -1 to add at the end
 * @param sort which sort of row to add; empty where rows are all alike
 */
public record RowMove(String list, int index, Action action, String sort) {

    private static final Pattern FORMAT = Pattern.compile("([A-Za-z]+(?:\\[\\d{1,3}]\\.[A-Za-z]+)?)"
            + "\\.(?:(\\d{1,3})\\.(up|down|remove)|(?:(\\d{1,3})\\.)?add(?:\\.([A-Z_]{1,40}))?)");

    /** Reads the value of the pressed button; anything else is no move. */
    public static Optional<RowMove> parse(String text) {
        Matcher matcher = FORMAT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group(3) != null) {
            return Optional.of(new RowMove(
                    matcher.group(1),
                    Integer.parseInt(matcher.group(2)),
                    Action.valueOf(matcher.group(3).toUpperCase(Locale.ROOT)),
                    ""));
        }
        return Optional.of(new RowMove(
                matcher.group(1),
                matcher.group(4) == null ? -1 : Integer.parseInt(matcher.group(4)),
                Action.ADD,
                matcher.group(5) == null ? "" : matcher.group(5)));
    }

    /** The rows after this move, when it is about the list of this path; otherwise the same rows. */
    public <T> List<T> on(String path, List<T> rows, Supplier<T> blank) {
        if (!list.equals(path)) {
            return rows;
        }
        List<T> moved = new ArrayList<>(rows);
        switch (action) {
            case ADD -> moved.add(index < 0 || index >= moved.size() ? moved.size() : index + 1, blank.get());
            case REMOVE -> {
                if (index < moved.size()) {
                    moved.remove(index);
                }
            }
            case UP -> swap(moved, index, index - 1);
            case DOWN -> swap(moved, index, index + 1);
        }
        return moved;
    }

    private static <T> void swap(List<T> rows, int from, int to) {
        if (from < rows.size() && to >= 0 && to < rows.size()) {
            T row = rows.remove(from);
            rows.add(to, row);
        }
    }

    /** What happens to the row. */
    public enum Action {
        ADD,
        REMOVE,
        UP,
        DOWN
    }
}
