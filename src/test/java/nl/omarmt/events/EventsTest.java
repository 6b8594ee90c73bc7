package nl.omarmt.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import nl.omarmt.MutableClock;
import nl.omarmt.SiteTest;
import nl.omarmt.Statements;
import nl.omarmt.catalogue.Catalogue;
import nl.omarmt.catalogue.Teaser;
import nl.omarmt.drafting.Bin;
import nl.omarmt.drafting.Desk;
import nl.omarmt.media.Photo;
import nl.omarmt.partners.ContactPersons;
import nl.omarmt.partners.SamplePartners;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import nl.omarmt.web.StaleEdit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

@SiteTest
class EventsTest {

    private static final LocalDate SOON = SampleEvents.SOON;

    @Autowired
    private Events events;

    @Autowired
    private SamplePartners partners;

    @Autowired
    private ContactPersons persons;

    @Autowired
    private Desk desk;

    @Autowired
    private Bin bin;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Statements statements;

    @Test
    void whatWasTypedComesBackAsItWas() {
        EventForm typed = SampleEvents.at(
                "Drempels",
                LocalDate.of(2026, 3, 29),
                LocalTime.of(0, 15),
                LocalDate.of(2026, 3, 30),
                LocalTime.of(23, 45),
                false,
                List.of(SampleEvents.session("Kijken"), SampleEvents.session("Binnenkomen")));

        EventForm stored = events.form(events.draft(typed));

        assertThat(stored.startsOn()).isEqualTo(typed.startsOn());
        assertThat(stored.startsAt()).isEqualTo(typed.startsAt());
        assertThat(stored.endsOn()).isEqualTo(typed.endsOn());
        assertThat(stored.endsAt()).isEqualTo(typed.endsAt());
        assertThat(stored.programme()).isEqualTo(typed.programme());
        assertThat(stored.sessions()).extracting(SessionForm::title).containsExactly("Kijken", "Binnenkomen");
        assertThat(stored.sessions()).extracting(SessionForm::facilitatorNames).containsOnly("Ingrid Zwaan");
    }

    @Test
    void sessionsKeepTheirNumberAndTextWhenTheyMove() {
        long id = events.draft(SampleEvents.with(
                SOON, "Drempels", SampleEvents.session("Kijken"), SampleEvents.session("Binnenkomen")));
        write(id, 0, "<p>Twaalf foto’s lagen op tafel.</p>");
        List<SessionForm> rows = events.form(id).sessions();

        revise(id, rows.get(1), rows.get(0), SampleEvents.session("Samen koken"));

        List<SessionPage> sessions = events.sessions(id);
        assertThat(sessions).extracting(SessionPage::title).containsExactly("Binnenkomen", "Kijken", "Samen koken");
        assertThat(sessions).extracting(SessionPage::letter).containsExactly("A", "B", "C");
        assertThat(sessions.get(1).anchor())
                .isEqualTo("deelsessie-" + rows.get(0).id());
        assertThat(sessions.get(1).summary().html()).contains("Twaalf foto’s");
    }

    @Test
    void aSessionIsRemovedWithItsRowButNotWithWhatWasWritten() {
        long id = events.draft(SampleEvents.with(
                SOON, "Drempels", SampleEvents.session("Kijken"), SampleEvents.session("Binnenkomen")));
        write(id, 0, "<p>Twaalf foto’s lagen op tafel.</p>");
        Long written = events.form(id).sessions().get(0).id();
        assertThat(events.writtenUp(id)).containsExactly(written);

        revise(id);

        assertThat(events.sessions(id)).extracting(SessionPage::title).containsExactly("Kijken");

        revise(id, new SessionForm(written, "Kijken", null, null, null, List.of(), null, true));

        assertThat(events.sessions(id)).isEmpty();
    }

    @Test
    void theWriteUpOfASessionIsRows() {
        long id = events.draft(SampleEvents.with(SOON, "Drempels", SampleEvents.session("Kijken")));
        write(id, 0, "<h2>Wat we zagen</h2><p>Twaalf foto’s.</p><script>kwaad()</script>");

        SessionPage session = events.sessions(id).get(0);
        assertThat(session.text().html())
                .contains("<h4")
                .contains("Twaalf foto’s")
                .doesNotContain("kwaad");
        assertThat(session.tips()).containsExactly("Hang een naam op de deur.", "Zet op de deur dat weggaan mag.");
        assertThat(session.commitments())
                .containsExactly(new Commitment("De Zuilenhof", "vervangt het bord", LocalDate.of(2027, 1, 15), true));
        assertThat(session.documents()).containsExactly(new Document("Presentatie", "https://example.org/ingang.pdf"));
        assertThat(session.photos())
                .containsExactly(new Photo(null, false, "Een rode deur", "De deur van De Zuilenhof", "Ria"));
        assertThat(session.state()).isEqualTo(SessionState.SUBMITTED);
        assertThat(events.writeUps(id).get(0).tips())
                .isEqualTo("Hang een naam op de deur.\nZet op de deur dat weggaan mag.");
    }

    @Test
    void theSecondToWriteAboutASessionIsTold() {
        long id = events.draft(SampleEvents.with(SOON, "Drempels", SampleEvents.session("Kijken")));
        SessionWriteUpForm seen = events.writeUps(id).get(0);
        write(id, 0, "<p>De eerste.</p>");

        assertThatThrownBy(() -> events.writeUp(id, List.of(SampleEvents.written(seen, "<p>De tweede.</p>"))))
                .isInstanceOf(StaleEdit.class);
        assertThat(events.sessions(id).get(0).summary().plainText()).isEqualTo("De eerste.");
    }

    @Test
    void writingTheSameAgainIsNoNewVersion() {
        long id = events.draft(SampleEvents.with(SOON, "Drempels", SampleEvents.session("Kijken")));
        write(id, 0, "<p>De eerste.</p>");
        List<SessionWriteUpForm> stored = events.writeUps(id);

        events.writeUp(id, stored);

        assertThat(events.writeUps(id)).isEqualTo(stored);
    }

    @Test
    void aNewTitleFromTheReportIsANewVersionOfTheEvent() {
        long id = events.draft(SampleEvents.with(SOON, "Drempels", SampleEvents.session("Kijken")));
        EventForm seen = events.form(id);
        SessionWriteUpForm stored = events.writeUps(id).get(0);
        clock.advance(Duration.ofMinutes(1));
        events.writeUp(
                id,
                List.of(new SessionWriteUpForm(
                        stored.id(),
                        stored.version(),
                        "Beter kijken",
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null)));

        assertThatThrownBy(() -> events.revise(id, seen)).isInstanceOf(StaleEdit.class);
        assertThat(events.form(id).sessions()).extracting(SessionForm::title).containsExactly("Beter kijken");
    }

    @Test
    void allSessionsCostTwoStatements() {
        long partner = partners.published("De Zuilenhof");
        long ingrid = partners.contact(partner, "Ingrid Zwaan");
        SessionForm[] rows = new SessionForm[6];
        for (int number = 0; number < rows.length; number++) {
            rows[number] =
                    new SessionForm(null, "Groep " + number, null, null, null, List.of(ingrid), "Sanne\nWouter", null);
        }
        long id = events.draft(SampleEvents.with(SOON, "Drempels", rows));
        for (int number = 0; number < rows.length; number++) {
            write(id, number, "<p>Tekst</p>");
        }

        try (var counted = statements.count()) {
            List<SessionPage> sessions = events.sessions(id);

            assertThat(counted.sql()).hasSize(2);
            assertThat(sessions).hasSize(6);
            assertThat(sessions.get(5).facilitators())
                    .containsExactly(
                            new Facilitator(ingrid, "Ingrid Zwaan", "De Zuilenhof", "/partners/de-zuilenhof"),
                            Facilitator.named("Sanne"),
                            Facilitator.named("Wouter"));
        }
    }

    @Test
    void thePartnerOfAFacilitatorIsNamedAtTheSession() {
        long partner = partners.published("De Zuilenhof");
        long ingrid = partners.contact(partner, "Ingrid Zwaan");
        long id = publish(SampleEvents.with(
                SOON, "Drempels", new SessionForm(null, "Kijken", null, null, null, List.of(ingrid), null, null)));
        String anchor = events.sessions(id).get(0).anchor();

        assertThat(catalogue.naming(new Ref(Kind.PARTNER, partner), 10))
                .extracting(Teaser::path, Teaser::heading)
                .contains(org.assertj.core.groups.Tuple.tuple("/agenda/drempels#" + anchor, "Kijken"));
    }

    @Test
    void erasedPersonsAndPartnersLeaveNoTrace() {
        long partner = partners.published("De Zuilenhof");
        long ingrid = partners.contact(partner, "Ingrid Zwaan");
        long id = events.draft(SampleEvents.with(
                SOON, "Drempels", new SessionForm(null, "Kijken", null, null, null, List.of(ingrid), null, null)));
        EventForm open = events.form(id);
        persons.remove(partner, ingrid, 0);

        events.revise(id, open);

        assertThat(events.form(id).sessions().get(0).facilitatorIds()).isEmpty();
    }

    @Test
    void factsAreKnownOfADraftToo() {
        long id = events.draft(SampleEvents.on(SOON, "Drempels"));

        try (var counted = statements.count()) {
            EventFacts facts = events.facts(id).orElseThrow();
            assertThat(counted.sql()).hasSize(1);
            assertThat(facts.path()).isNull();
            assertThat(facts.date()).isEqualTo(SOON);
            assertThat(facts.place()).isEqualTo("Buurthuis De Zuilenhof, Zuilen");
        }
        desk.publish(Kind.EVENT, id, null, null);
        assertThat(events.facts(id).orElseThrow().path()).isEqualTo("/agenda/drempels");
        assertThat(events.facts(id + 1)).isEmpty();
    }

    @Test
    void theNextEventIsTheFirstPublicOneAfterAMoment() {
        publish(SampleEvents.on(SOON.plusDays(7), "Later"));
        publish(SampleEvents.on(SOON, "Eerst"));
        events.draft(SampleEvents.on(SOON.minusDays(1), "Concept"));

        assertThat(events.next(clock.instant()).map(Teaser::title)).contains("Eerst");
        assertThat(events.next(Instant.parse("2026-11-26T13:00:00Z")).map(Teaser::title))
                .contains("Later");
        assertThat(events.next(Instant.parse("2030-01-01T00:00:00Z"))).isEmpty();
    }

    @Test
    void sessionsWaitForTheirSummaryFromTheEndOfTheirEvent() {
        long id = events.draft(SampleEvents.with(
                SOON, "Drempels", SampleEvents.session("Kijken"), SampleEvents.session("Binnenkomen")));
        write(id, 1, "<p>Tekst</p>");
        clock.moveTo(Instant.parse("2026-11-26T15:29:00Z"));
        assertThat(events.sessionsWithoutSummary()).isEmpty();

        clock.moveTo(Instant.parse("2026-11-26T15:30:00Z"));

        assertThat(events.sessionsWithoutSummary())
                .extracting(UnwrittenSession::title, UnwrittenSession::eventTitle, UnwrittenSession::adminPath)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Kijken", "Drempels", "/beheer/agenda/" + id));
    }

    @Test
    void anErasedEventTakesItsSessionsAlong() {
        long id = events.draft(SampleEvents.with(SOON, "Drempels", SampleEvents.session("Kijken")));
        write(id, 0, "<p>Tekst</p>");
        desk.bin(Kind.EVENT, id, null);

        bin.erase(Kind.EVENT, id);

        assertThat(events.facts(id)).isEmpty();
        assertThat(events.sessions(id)).isEmpty();
    }

    @Test
    void choicesCarryTheirDate() {
        events.draft(SampleEvents.on(SOON, "Drempels"));

        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl"));
        try {
            assertThat(events.options()).extracting("label").containsExactly("Drempels (26 nov. 2026)");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private long publish(EventForm form) {
        long id = events.draft(form);
        desk.publish(Kind.EVENT, id, null, null);
        return id;
    }

    private void revise(long id, SessionForm... rows) {
        events.revise(
                id,
                SampleEvents.with(SOON, "Drempels", rows)
                        .withVersion(events.form(id).version()));
    }

    private void write(long id, int row, String summary) {
        events.writeUp(id, List.of(SampleEvents.written(events.writeUps(id).get(row), summary)));
    }
}
