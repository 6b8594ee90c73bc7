package nl.omarmt.media;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Purposes as a column holds them: {@code SITE PRINT}. */
@Converter
class Purposes implements AttributeConverter<Set<Purpose>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable Set<Purpose> purposes) {
        return purposes == null ? "" : words(purposes);
    }

    @Override
    public Set<Purpose> convertToEntityAttribute(String words) {
        return read(words);
    }

    static String words(Collection<Purpose> purposes) {
        return purposes.stream().sorted().map(Purpose::name).collect(Collectors.joining(" "));
    }

    static Set<Purpose> read(String words) {
        EnumSet<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Purpose::valueOf)
                .forEach(purposes::add);
        return purposes;
    }
}
