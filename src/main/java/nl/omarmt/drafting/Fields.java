package nl.omarmt.drafting;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.omarmt.publishing.Ref;
import nl.omarmt.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** Tidies what forms post, in the compact constructors of form records. */
public final class Fields {

    private static final int LONGEST_LETTER = 1000;

    private Fields() {}

    /** A field of one line: without anything invisible around it; nothing when there is nothing to see. */
    public static @Nullable String line(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        int start = 0;
        int end = typed.length();
        while (start < end && isUnseen(typed.codePointAt(start))) {
            start += Character.charCount(typed.codePointAt(start));
        }
        while (end > start && isUnseen(typed.codePointBefore(end))) {
            end -= Character.charCount(typed.codePointBefore(end));
        }
        return start == end ? null : typed.substring(start, end);
    }

    /** White space of every kind, and characters that nobody sees. */
    private static boolean isUnseen(int character) {
        return Character.isSpaceChar(character)
                || character >= '\t' && character <= '\r'
                || Character.getType(character) == Character.FORMAT;
    }

    /** A few lines that somebody wrote to somebody else, without anything invisible around them; at most 1000 characters. */
    public static String lines(@Nullable String typed) {
        String seen = text(line(typed == null ? null : typed.replace("\r\n", "\n")));
        return seen.length() <= LONGEST_LETTER ? seen : Excerpt.of(seen, LONGEST_LETTER);
    }

    /** A list of rows or choices: empty when nothing was posted, without gaps between the indexes. */
    public static <T> List<T> rows(@Nullable List<@Nullable T> posted) {
        return posted == null
                ? List.of()
                : posted.stream()
                        .<T>mapMulti((row, keep) -> {
                            if (row != null) {
                                keep.accept(row);
                            }
                        })
                        .toList();
    }

    /** References to other content, such as {@code report:5}; empty choices and what is no reference are left out. */
    public static List<String> refs(@Nullable List<@Nullable String> posted) {
        return rows(posted).stream()
                .flatMap(text -> Ref.parse(text).stream())
                .map(Ref::toString)
                .distinct()
                .toList();
    }

    /** What the model stores of a field that may be empty. */
    public static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    /** Makes a stored collection hold what is wanted, in that order; an unchanged one is not touched. */
    public static <T> void replace(Collection<T> stored, Collection<? extends T> wanted) {
        if (!List.copyOf(stored).equals(List.copyOf(wanted))) {
            stored.clear();
            stored.addAll(wanted);
        }
    }
}
