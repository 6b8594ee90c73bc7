package nl.omarmt.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.omarmt.MutableClock;
import nl.omarmt.SiteTest;
import nl.omarmt.Statements;
import nl.omarmt.drafting.Desk;
import nl.omarmt.partners.AbsenceForm;
import nl.omarmt.partners.SamplePartners;
import nl.omarmt.publishing.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SiteTest
class EventPagesTest {

    private static final LocalDate SOON = SampleEvents.SOON;

    @Autowired
    private MockMvc site;

    @Autowired
    private Events events;

    @Autowired
    private SamplePartners partners;

    @Autowired
    private Desk desk;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Statements statements;

    @Test
    void thePageTellsWhenWhereAndWhat() throws Exception {
        publish(SampleEvents.with(SOON, "Drempels", SampleEvents.session("Kijken naar je ingang")));

        open("/agenda/drempels")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1>Drempels</h1>")))
                .andExpect(content().string(containsString("donderdag 26 november 2026")))
                .andExpect(content().string(stringContainsInOrder("14.00", "tot", "16.30", "uur")))
                .andExpect(content().string(containsString("Prinses Irenelaan, Utrecht")))
                .andExpect(content().string(containsString("De ingang is gelijkvloers.")))
                .andExpect(content().string(containsString("Welkom")))
                .andExpect(content().string(containsString("A. Kijken naar je ingang")))
                .andExpect(content().string(containsString("12 plaatsen")))
                .andExpect(content().string(not(containsString("Dit is geweest"))));
        Element leaf = page("/agenda/drempels").select(".masthead .leaf").first();
        assertThat(leaf.text()).isEqualTo("november 2026 26 donderdag");
        assertThat(leaf.attr("aria-hidden")).isEqualTo("true");
    }

    @Test
    void onceItIsOverThePageSaysSo() throws Exception {
        publish(SampleEvents.on(SOON, "Drempels"));
        clock.moveTo(Instant.parse("2026-11-26T15:30:00Z"));

        open("/agenda/drempels").andExpect(content().string(containsString("Dit is geweest")));
        open("/agenda").andExpect(content().string(not(containsString("/agenda/drempels"))));
        open("/agenda?wanneer=geweest").andExpect(content().string(containsString("/agenda/drempels")));
    }

    @Test
    void severalDaysAreToldByTheirFirstAndLast() throws Exception {
        publish(SampleEvents.days(LocalDate.of(2026, 12, 26), LocalDate.of(2027, 1, 2), "Week"));
        publish(SampleEvents.days(SOON, SOON, "Dag"));
        publish(SampleEvents.at(
                "Nacht", SOON, LocalTime.of(20, 0), SOON.plusDays(1), LocalTime.of(1, 0), false, List.of()));

        open("/agenda/week")
                .andExpect(content().string(stringContainsInOrder("26 december 2026", "tot en met", "2 januari 2027")))
                .andExpect(content().string(not(containsString("00.00"))));
        open("/agenda/dag")
                .andExpect(content().string(containsString("donderdag 26 november 2026")))
                .andExpect(content().string(not(containsString("00.00"))));
        open("/agenda/nacht")
                .andExpect(content().string(containsString("donderdag 26 november 2026")))
                .andExpect(content().string(stringContainsInOrder("20.00", "tot", "01.00")));
    }

    @Test
    void signingUpEndsWithItsDayAndAtTheStart() throws Exception {
        long partner = partners.published("De Zuilenhof");
        long person = partners.contact(partner, "Ingrid Zwaan");
        publish(signUp(person, LocalDate.of(2026, 11, 24)));

        open("/agenda/drempels")
                .andExpect(content().string(stringContainsInOrder("Aanmelden kan tot en met", "24 november 2026")))
                .andExpect(content().string(containsString("Er is plaats voor 20 mensen.")))
                .andExpect(content().string(containsString("Ingrid Zwaan")));
        clock.moveTo(Instant.parse("2026-11-24T22:59:00Z"));
        open("/agenda/drempels").andExpect(content().string(containsString("href=\"#aanmelden\"")));
        clock.moveTo(Instant.parse("2026-11-24T23:00:00Z"));
        open("/agenda/drempels")
                .andExpect(content().string(containsString("Aanmelden kan niet meer.")))
                .andExpect(content().string(not(containsString("href=\"#aanmelden\""))));
    }

    @Test
    void theSubstituteAnswersDuringAnAbsence() throws Exception {
        long partner = partners.published("De Zuilenhof");
        long kim = partners.contact(partner, "Kim Nguyen");
        long ilse = partners.contact(
                partner, "Ilse Brouwer", new AbsenceForm(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 23), kim));
        publish(signUp(ilse, SOON));

        open("/agenda/drempels")
                .andExpect(content().string(containsString("contact__name\">Kim Nguyen<")))
                .andExpect(content().string(not(containsString("contact__name\">Ilse Brouwer<"))));
        clock.moveTo(Instant.parse("2026-11-23T23:00:00Z"));
        open("/agenda/drempels")
                .andExpect(content().string(containsString("contact__name\">Ilse Brouwer<")))
                .andExpect(content().string(not(containsString("contact__name\">Kim Nguyen<"))));
    }

    @Test
    void theAgendaIsNearestFirstAndThePastLatestFirst() throws Exception {
        publish(SampleEvents.on(SOON.plusDays(9), "Later"));
        publish(SampleEvents.on(SOON, "Eerder"));
        publish(SampleEvents.on(LocalDate.of(2025, 5, 1), "Lang geleden"));
        publish(SampleEvents.on(LocalDate.of(2026, 5, 1), "Onlangs"));

        open("/agenda")
                .andExpect(content().string(stringContainsInOrder("Eerder", "december 2026", "Later")))
                .andExpect(content().string(not(containsString("Onlangs"))));
        open("/agenda?wanneer=geweest")
                .andExpect(content().string(stringContainsInOrder("Onlangs", "Lang geleden")))
                .andExpect(content().string(not(containsString("Eerder"))));
        open("/agenda?wanneer=geweest&jaar=2025")
                .andExpect(content().string(containsString("Lang geleden")))
                .andExpect(content().string(not(containsString("Onlangs"))));
    }

    @Test
    void whatIsGoingOnIsStillComing() throws Exception {
        publish(SampleEvents.days(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 23), "Week"));
        open("/agenda").andExpect(content().string(containsString("/agenda/week")));

        clock.moveTo(Instant.parse("2026-11-23T23:00:00Z"));

        open("/agenda").andExpect(content().string(not(containsString("/agenda/week"))));
    }

    @Test
    void listsAreNarrowedAndSplitIntoPages() throws Exception {
        for (int number = 1; number <= 13; number++) {
            publish(SampleEvents.on(SOON.plusDays(number), "Bijeenkomst " + number));
        }

        open("/agenda").andExpect(content().string(containsString("?pagina=2")));
        open("/agenda?pagina=2").andExpect(content().string(containsString("Bijeenkomst 13")));
        open("/agenda?pagina=3").andExpect(status().isNotFound());
        open("/agenda?soort=LECTURE").andExpect(content().string(containsString("Niets gevonden")));
        open("/agenda?werkgroep=5").andExpect(content().string(containsString("Niets gevonden")));
        open("/agenda?soort=FEEST").andExpect(status().isBadRequest());
    }

    @Test
    void anEmptyAgendaLeadsToThePast() throws Exception {
        open("/agenda")
                .andExpect(content().string(containsString("Er staat nu niets op de agenda")))
                .andExpect(content().string(containsString("/agenda?wanneer=geweest")));
    }

    @Test
    void draftsAreNotFoundFormerAddressesMovedAndWithdrawnOnesGone() throws Exception {
        long id = events.draft(SampleEvents.on(SOON, "Drempels"));
        open("/agenda/drempels").andExpect(status().isNotFound());

        desk.publish(Kind.EVENT, id, null, null);
        EventForm form = events.form(id);
        events.revise(id, renamed(form, "over-de-drempel"));
        open("/agenda/drempels")
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", "/agenda/over-de-drempel"));

        desk.withdraw(Kind.EVENT, id, null, "Er is te weinig belangstelling.");
        open("/agenda/over-de-drempel").andExpect(status().isGone());
        open("/agenda").andExpect(content().string(not(containsString("over-de-drempel"))));
    }

    @Test
    void pagesCostAtMostFiveStatements() throws Exception {
        long partner = partners.published("De Zuilenhof");
        long person = partners.contact(partner, "Ingrid Zwaan");
        for (int number = 1; number <= 12; number++) {
            publish(SampleEvents.with(
                    SOON,
                    "Drempels",
                    new SessionForm(null, "Kijken", null, null, null, List.of(person), "Sanne", null),
                    SampleEvents.session("Binnenkomen")));
        }
        open("/agenda");

        for (String path : List.of("/agenda", "/agenda?wanneer=geweest&jaar=2026", "/agenda/drempels")) {
            try (var counted = statements.count()) {
                open(path).andExpect(status().isOk());
                assertThat(counted.ofThePage()).as(path).hasSizeBetween(1, 5);
            }
        }
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(site.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private ResultActions open(String address) throws Exception {
        return site.perform(get(address).header("Accept-Language", "nl"));
    }

    private void publish(EventForm form) {
        desk.publish(Kind.EVENT, events.draft(form), null, null);
    }

    private static EventForm signUp(long contact, LocalDate until) {
        EventForm form = SampleEvents.on(SOON, "Drempels");
        return new EventForm(
                null,
                form.title(),
                null,
                form.kind(),
                form.theme(),
                form.summary(),
                form.description(),
                form.startsOn(),
                form.startsAt(),
                form.endsOn(),
                form.endsAt(),
                false,
                form.locationName(),
                form.locationAddress(),
                form.district(),
                form.access(),
                List.of(),
                List.of(),
                contact,
                until,
                20,
                true,
                List.of(),
                List.of(),
                List.of());
    }

    private static EventForm renamed(EventForm form, String slug) {
        return new EventForm(
                form.version(),
                form.title(),
                slug,
                form.kind(),
                form.theme(),
                form.summary(),
                form.description(),
                form.startsOn(),
                form.startsAt(),
                form.endsOn(),
                form.endsAt(),
                false,
                form.locationName(),
                form.locationAddress(),
                form.district(),
                form.access(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
