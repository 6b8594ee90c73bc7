package nl.omarmt.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.omarmt.media.PhotoForm;
import org.jspecify.annotations.Nullable;

/** Events for tests, in the words that somebody would type. */
public final class SampleEvents {

    /** Three days after the clock of the tests stands still. */
    public static final LocalDate SOON = LocalDate.of(2026, 11, 26);

    private SampleEvents() {}

    /** A complete event of one afternoon. */
    public static EventForm on(LocalDate day, String title) {
        return at(title, day, LocalTime.of(14, 0), day, LocalTime.of(16, 30), false, List.of());
    }

    /** A complete event of whole days. */
    public static EventForm days(LocalDate first, LocalDate last, String title) {
        return at(title, first, null, last, null, true, List.of());
    }

    /** A complete event with these sessions. */
    public static EventForm with(LocalDate day, String title, SessionForm... sessions) {
        return at(title, day, LocalTime.of(14, 0), day, LocalTime.of(16, 30), false, List.of(sessions));
    }

    static EventForm at(
            String title,
            @Nullable LocalDate startsOn,
            @Nullable LocalTime startsAt,
            @Nullable LocalDate endsOn,
            @Nullable LocalTime endsAt,
            boolean wholeDay,
            List<SessionForm> sessions) {
        return new EventForm(
                null,
                title,
                null,
                EventKind.THEME_MEETING,
                "naar binnen durven",
                "Twintig partners zoeken samen uit wat helpt.",
                "<p>De thee staat klaar.</p>",
                startsOn,
                startsAt,
                endsOn,
                endsAt,
                wholeDay,
                "Buurthuis De Zuilenhof",
                "Prinses Irenelaan, Utrecht",
                "Zuilen",
                "De ingang is gelijkvloers.",
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(new ProgrammeItemForm(LocalTime.of(14, 0), "Welkom", "Ingrid Zwaan")),
                sessions,
                List.of());
    }

    /** A session that is new. */
    public static SessionForm session(String title) {
        return session(null, title);
    }

    static SessionForm session(@Nullable Long id, String title) {
        return new SessionForm(
                id, title, "Je kijkt met andere ogen.", 12, "Grote zaal", List.of(), "Ingrid Zwaan", null);
    }

    /** What somebody writes about this session, as an answer to what is stored. */
    public static SessionWriteUpForm written(SessionWriteUpForm stored, String summary) {
        return new SessionWriteUpForm(
                stored.id(),
                stored.version(),
                stored.title(),
                summary,
                "Hang een naam op de deur.\nZet op de deur dat weggaan mag.",
                List.of(new CommitmentForm("De Zuilenhof", "vervangt het bord", LocalDate.of(2027, 1, 15), true)),
                List.of(new DocumentForm("Presentatie", "https://example.org/ingang.pdf")),
                List.of(new PhotoForm(null, null, "Een rode deur", "De deur van De Zuilenhof", "Ria")),
                SessionState.SUBMITTED);
    }

    static Event complete() {
        Event event = new Event();
        event.revise(on(SOON, "Drempels"));
        return event;
    }

    static Event onlyATitle() {
        Event event = new Event();
        event.revise(new EventForm(
                null,
                "Drempels",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of()));
        return event;
    }
}
