package nl.omarmt.drafting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Gap;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.ReservedNumbers;

/** Makes forms ready to be published in bulk: tidies and judges them as an editor does. Several threads may do so at once. */
public final class Preparation {

    private static final int BLOCK = 1000;

    private final Completeness completeness;
    private final Function<Supplier<CheckedText>, List<Gap>> blocking;
    private final FormJson json;
    private final ReservedNumbers numbers;
    private final Clock clock;
    private final Map<String, Queue<Long>> parts = new HashMap<>();

    Preparation(
            Completeness completeness,
            Function<Supplier<CheckedText>, List<Gap>> blocking,
            FormJson json,
            ReservedNumbers numbers,
            Clock clock) {
        this.completeness = completeness;
        this.blocking = blocking;
        this.json = json;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Makes one text ready.
     *
     * @param number that was reserved for it
     * @param form valid, with a slug; everything that it points at exists or will
     * @param at when readers could see it, or will
     * @throws nl.omarmt.publishing.IncompleteContent when something is missing, or a rule blocks it
     */
    public <F extends EditForm<F>> Prepared prepare(ContentEditing<F> editing, long number, F form, Instant at) {
        Content content = editing.sketch(form);
        content.reserve(number, this::part);
        content.rename(Fields.text(form.slug()));
        EditForm<?> stored = ((Written<?>) content).asForm();
        Completeness.require(Stream.concat(
                        completeness.gaps(content, content.gaps(at), (Record) form).stream(),
                        blocked(content.kind(), (Record) stored))
                .toList());
        Instant now = clock.instant();
        content.stamp(at.isBefore(now) ? at : now, null);
        content.publish(at);
        return new Prepared(content, json.write(Typed.wholly(stored)));
    }

    private Stream<Gap> blocked(Kind kind, Record form) {
        return blocking.apply(() -> CheckedText.of(kind, form, form, false)).stream();
    }

    private synchronized long part(String table) {
        Queue<Long> left = parts.computeIfAbsent(table, unknown -> new ArrayDeque<>());
        if (left.isEmpty()) {
            left.addAll(numbers.take(table, BLOCK));
        }
        return left.remove();
    }
}
