package nl.omarmt.drafting.wording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import nl.omarmt.drafting.Fields;
import nl.omarmt.publishing.Kind;
import org.jspecify.annotations.Nullable;

/** What the form for one entry posts. */
public record WordingForm(
        @Nullable Integer version,

        @NotBlank
        @Size(max = 100)
        @Pattern(regexp = "[^*]*|[^*]*[\\p{L}\\p{N}]{3}\\*", message = "{drafting.words.star}")
        @Pattern(regexp = ".*[\\p{L}\\p{N}].*", message = "{drafting.words.letters}")
        @Nullable
        String phrase,

        @NotBlank @Size(max = 300) @Nullable String advice,

        @Size(min = 1, message = "{drafting.words.kinds.none}")
        List<Kind> kinds) {

    public WordingForm {
        phrase = Fields.line(phrase);
        phrase = phrase == null ? null : phrase.replaceAll("[\\s\\u00A0]+", " ");
        advice = Fields.line(advice);
        kinds = Fields.rows(kinds).stream().distinct().sorted().toList();
    }

    /** One in which nothing has been typed; it counts everywhere until somebody chooses. */
    static WordingForm blank() {
        return new WordingForm(null, null, null, Stream.of(Kind.values()).toList());
    }

    WordingForm withVersion(int seen) {
        return new WordingForm(seen, phrase, advice, kinds);
    }
}
