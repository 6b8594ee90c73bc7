package nl.omarmt.publishing;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Points at one item of content from outside its module, written as {@code report:5}. */
public record Ref(Kind kind, long id) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    /** Reads {@code report:5}; anything else is no reference. */
    public static Optional<Ref> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || !NUMBER.matcher(text.substring(colon + 1)).matches()) {
            return Optional.empty();
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(text.substring(0, colon)))
                .map(kind -> new Ref(kind, Long.parseLong(text.substring(colon + 1))))
                .findFirst();
    }

    @Override
    public String toString() {
        return kind.word() + ":" + id;
    }
}
