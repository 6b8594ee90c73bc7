package nl.omarmt.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omarmt.drafting.ContentEditing;
import nl.omarmt.drafting.EditForm;
import nl.omarmt.drafting.Preparation;
import nl.omarmt.drafting.Prepared;
import nl.omarmt.publishing.Gap;
import nl.omarmt.publishing.IncompleteContent;
import nl.omarmt.publishing.Kind;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Makes the lines of an archive ready to be published; several threads may do so at once. */
class ArchivePages {

    private static final ObjectReader LINES = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(ArchiveLine.class);

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final ArchiveIndex index;
    private final ArchiveForms forms;
    private final Map<Kind, ContentEditing<?>> contents;
    private final Preparation preparation;
    private final MessageSource messages;
    private final TransactionTemplate transaction;
    private final Map<Kind, Class<?>> types = new ConcurrentHashMap<>();

    /** @param transaction in which a batch is read: without one, each line would open its own */
    ArchivePages(
            ArchiveIndex index,
            ArchiveForms forms,
            Map<Kind, ContentEditing<?>> contents,
            Preparation preparation,
            MessageSource messages,
            TransactionTemplate transaction) {
        this.index = index;
        this.forms = forms;
        this.contents = contents;
        this.preparation = preparation;
        this.messages = messages;
        this.transaction = transaction;
    }

    /** Makes some lines ready, and tells what is wrong with them in English. */
    Batch prepare(List<Line> lines) {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try {
            return Objects.requireNonNull(transaction.execute(status -> batch(lines)));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private Batch batch(List<Line> lines) {
        List<Prepared> ready = new ArrayList<>();
        List<Wrong> wrong = new ArrayList<>();
        for (Line line : lines) {
            try {
                ready.add(prepare(line));
            } catch (ArchiveMistake mistake) {
                wrong.add(new Wrong(line.number, mistake));
            }
        }
        return new Batch(ready, wrong);
    }

    private Prepared prepare(Line text) {
        ArchiveLine line = read(text);
        requireMoments(line);
        Kind kind = ArchiveIndex.kind(line.type()).orElseThrow();
        try {
            return prepare(Objects.requireNonNull(contents.get(kind)), kind, line);
        } catch (IncompleteContent incomplete) {
            throw new ArchiveMistake(
                    incomplete.gaps().stream().map(this::words).collect(Collectors.joining("; ")), incomplete);
        }
    }

    private <F extends EditForm<F>> Prepared prepare(ContentEditing<F> editing, Kind kind, ArchiveLine line) {
        long number = index.number(kind, Objects.requireNonNull(line.slug())).orElseThrow();
        return preparation.prepare(
                editing, number, forms.form(kind, line, type(kind, editing)), Objects.requireNonNull(line.date()));
    }

    @SuppressWarnings("unchecked")
    private <F extends EditForm<F>> Class<F> type(Kind kind, ContentEditing<F> editing) {
        return (Class<F>) types.computeIfAbsent(kind, unknown -> editing.blank().getClass());
    }

    /** As {@link nl.omarmt.web.PlausibleDate} asks of days. */
    private static void requireMoments(ArchiveLine line) {
        if (line.date() == null) {
            throw new ArchiveMistake("it has no date");
        }
        Stream.of(line.date(), line.starts(), line.ends())
                .filter(moment -> moment != null && (moment.isBefore(EARLIEST) || !moment.isBefore(LATEST)))
                .findFirst()
                .ifPresent(moment -> {
                    throw new ArchiveMistake(moment + " lies outside the years 1900 to 2199");
                });
    }

    /** What a browser posts with this character is refused too: no database keeps it. */
    private static ArchiveLine read(Line line) {
        if (line.text.contains("\\u0000")) {
            throw new ArchiveMistake("it holds the character NUL");
        }
        try {
            return LINES.readValue(line.text);
        } catch (JacksonException unreadable) {
            throw new ArchiveMistake(unreadable.getOriginalMessage(), unreadable);
        }
    }

    private String words(Gap gap) {
        return gap.field() + ": "
                + messages.getMessage(gap.message(), gap.arguments().toArray(), Locale.ENGLISH);
    }

    /** @param number from 1 */
    record Line(int number, String text) {}

    /** A line that is refused. */
    record Wrong(int line, ArchiveMistake why) {}

    /** What came of some lines. */
    record Batch(List<Prepared> ready, List<Wrong> wrong) {}
}
