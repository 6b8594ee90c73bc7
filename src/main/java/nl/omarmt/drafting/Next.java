package nl.omarmt.drafting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.text.Excerpt;
import nl.omarmt.web.RowMove;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What shall happen with the text, by the button that was pressed.
 *
 * @param then {@code publish}, {@code schedule}, {@code review} to ask a colleague, {@code preview}, {@code share}, or nothing
 *     for saving alone
 * @param publishAt the moment of a schedule as a browser posts it, in the zone of the network
 * @param note what somebody wants to tell colleagues about this version
 * @param amendment what readers shall be told about the change, when it is one in substance
 * @param reader the account of the colleague who is asked to read along
 * @param question what that colleague is asked; may be empty
 * @param rows a row that moves (see {@link RowMove}); then nothing else happens
 * @param take the places in which somebody takes over another text (see {@link Merging})
 */
record Next(
        @Nullable String then,
        @Nullable String publishAt,
        @Nullable String note,
        @Nullable String amendment,
        @Nullable Long reader,
        String question,
        @Nullable String rows,
        List<String> take) {

    /** Content that is public tells readers at most this much about a change. */
    static final int LONGEST_AMENDMENT = 200;

    private static final int LONGEST_NOTE = 300;

    Next {
        note = line(note, LONGEST_NOTE);
        amendment = line(amendment, LONGEST_AMENDMENT);
        question = Fields.lines(question);
        take = Taken.chosen(take);
    }

    private static @Nullable String line(@Nullable String typed, int longest) {
        String line = Fields.line(typed);
        return line == null ? null : Excerpt.of(line, longest);
    }

    Optional<RowMove> move() {
        return Optional.ofNullable(rows).flatMap(RowMove::parse);
    }

    boolean publishes() {
        return "publish".equals(then) || schedules();
    }

    /** Whether somebody goes to look at the text; then it is kept and not saved. */
    boolean previews() {
        return "preview".equals(then) || "share".equals(then);
    }

    /** Where the button leads that was pressed, once the text is kept at this place. */
    String address(Place place) {
        if (!previews()) {
            return place.path();
        }
        return place.path("/voorbeeld") + ("share".equals(then) ? "#delen" : "");
    }

    boolean schedules() {
        return "schedule".equals(then);
    }

    /** Whether a colleague is asked to read along. */
    boolean asks() {
        return "review".equals(then);
    }

    /** Rejects a schedule without a moment, or with one that no clock shows, that has passed or lies beyond ten years. */
    void check(BindingResult errors, Instant now) {
        if (!schedules()) {
            return;
        }
        LocalDateTime local = local();
        Instant at = at();
        if (local == null || at == null) {
            errors.reject("drafting.schedule.missing");
        } else if (Time.ZONE.getRules().getValidOffsets(local).isEmpty()) {
            errors.reject("drafting.schedule.skipped");
        } else if (!at.isAfter(now)) {
            errors.reject("drafting.schedule.past");
        } else if (at.isAfter(now.atZone(Time.ZONE).plusYears(10).toInstant())) {
            errors.reject("drafting.schedule.far");
        }
    }

    /** The moment of the schedule, the first when clocks show it twice; none without one, or when it cannot be read. */
    @Nullable
    Instant at() {
        LocalDateTime local = local();
        return local == null ? null : local.atZone(Time.ZONE).toInstant();
    }

    private @Nullable LocalDateTime local() {
        try {
            return schedules() && publishAt != null ? LocalDateTime.parse(publishAt) : null;
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
