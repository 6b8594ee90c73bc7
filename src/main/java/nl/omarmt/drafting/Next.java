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
 * @param then {@code publish}, {@code schedule}, {@code preview}, {@code share}, or nothing for saving alone
 * @param publishAt the moment of a schedule as a browser posts it, in the zone of the network
 * @param note what somebody wants to say about this version
 * @param rows a row that moves (see {@link RowMove}); then nothing else happens
 * @param take the places in which somebody takes over another text (see {@link Merging})
 */
record Next(
        @Nullable String then,
        @Nullable String publishAt,
        @Nullable String note,
        @Nullable String rows,
        List<String> take) {

    private static final int LONGEST_NOTE = 300;

    Next {
        String line = Fields.line(note);
        note = line == null ? null : Excerpt.of(line, LONGEST_NOTE);
        take = Taken.chosen(take);
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

    /** Rejects a schedule without a moment, or with one that has passed or lies beyond ten years. */
    void check(BindingResult errors, Instant now) {
        if (!schedules()) {
            return;
        }
        Instant at = at();
        if (at == null) {
            errors.reject("drafting.schedule.missing");
        } else if (!at.isAfter(now)) {
            errors.reject("drafting.schedule.past");
        } else if (at.isAfter(now.atZone(Time.ZONE).plusYears(10).toInstant())) {
            errors.reject("drafting.schedule.far");
        }
    }

    /** The moment of the schedule; none without one, or when it cannot be read. */
    @Nullable
    Instant at() {
        try {
            return schedules() && publishAt != null
                    ? LocalDateTime.parse(publishAt).atZone(Time.ZONE).toInstant()
                    : null;
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
