package nl.omarmt.drafting.rules;

import java.time.LocalDate;
import java.util.List;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Finding;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.ReadAs;
import nl.omarmt.drafting.checks.Rule;
import nl.omarmt.publishing.Kind;
import org.jspecify.annotations.Nullable;

/** Texts as somebody might have written them, and what a rule says of each. */
public final class SampleTexts {

    private SampleTexts() {}

    /** A form with a field of every sort. */
    public record Page(
            @ReadAs(Part.TITLE) @Nullable String title,
            @ReadAs(Part.DATE) @Nullable LocalDate date,
            @ReadAs(Part.SUMMARY) @Nullable String summary,
            @ReadAs(Part.TEXT) @Nullable String body,
            @ReadAs(Part.PARAGRAPHS) @Nullable String access,
            @ReadAs(Part.LINES) @Nullable String tips,
            @ReadAs(Part.LINE) @Nullable String place,
            @ReadAs(Part.QUOTE) @Nullable String quote,
            List<Photo> photos) {}

    /** A row of it. */
    public record Photo(
            @ReadAs(Part.ALT) @Nullable String alt,
            @ReadAs(Part.CAPTION) @Nullable String caption) {}

    public static CheckedText text(Page page) {
        return CheckedText.of(Kind.ARTICLE, page, page, false);
    }

    /** A page with this formatted text. */
    public static CheckedText body(String html) {
        return body(html, null);
    }

    /** A page with this formatted text about this day. */
    public static CheckedText body(String html, @Nullable LocalDate date) {
        return text(new Page(null, date, null, html, null, null, null, null, List.of()));
    }

    public static CheckedText titled(String title, String summary) {
        return text(new Page(title, null, summary, null, null, null, null, null, List.of()));
    }

    /** A page with these words in a field of this sort. */
    public static CheckedText only(Part part, String words) {
        return text(new Page(
                part == Part.TITLE ? words : null,
                null,
                part == Part.SUMMARY ? words : null,
                part == Part.TEXT ? words : null,
                part == Part.PARAGRAPHS ? words : null,
                part == Part.LINES ? words : null,
                part == Part.LINE ? words : null,
                part == Part.QUOTE ? words : null,
                List.of()));
    }

    public static CheckedText photos(Photo... photos) {
        return text(new Page(null, null, null, null, null, null, null, null, List.of(photos)));
    }

    /** The words that a rule points at. */
    public static List<String> quotes(Rule rule, CheckedText text) {
        return rule.check(text).map(Finding::quote).toList();
    }

    /** The fields that a rule points at. */
    public static List<String> paths(Rule rule, CheckedText text) {
        return rule.check(text).map(Finding::path).toList();
    }
}
