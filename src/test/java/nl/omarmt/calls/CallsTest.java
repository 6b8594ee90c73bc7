package nl.omarmt.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.omarmt.MutableClock;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.Statements;
import nl.omarmt.drafting.Desk;
import nl.omarmt.partners.AbsenceForm;
import nl.omarmt.partners.SamplePartners;
import nl.omarmt.publishing.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SiteTest
class CallsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private MockMvc site;

    @Autowired
    private Calls calls;

    @Autowired
    private SamplePartners partners;

    @Autowired
    private Desk desk;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Statements statements;

    private long partner;
    private long kim;
    private long ilse;

    @BeforeEach
    void people() {
        partner = partners.published("Cultuurhuis De Vaart");
        kim = partners.contact(partner, "Kim Nguyen");
        ilse = partners.contact(partner, "Ilse Brouwer", new AbsenceForm(TODAY.minusDays(3), TODAY, kim));
    }

    @Test
    void thePageTellsWhomToAnswerUntilWhen() throws Exception {
        publish(SampleCalls.form("Geef het door", Direction.ASKS, kim, partner, TODAY, Standing.OPEN));

        open("/oproepen/geef-het-door")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1>Geef het door</h1>")))
                .andExpect(content().string(stringContainsInOrder("Reageer tot en met", "23 november 2026")))
                .andExpect(content().string(containsString("contact__name\">Kim Nguyen<")))
                .andExpect(content().string(containsString("/partners/cultuurhuis-de-vaart")));
    }

    @Test
    void aCallClosesEverywhereAtTheEndOfItsDay() throws Exception {
        long id = publish(SampleCalls.until(TODAY, kim, "Geef het door"));
        open("/oproepen").andExpect(content().string(not(containsString("Gesloten"))));

        clock.moveTo(Instant.parse("2026-11-23T23:00:00Z"));

        open("/oproepen")
                .andExpect(content().string(containsString("Er staat nu geen oproep open.")))
                .andExpect(content().string(stringContainsInOrder("Gesloten", "/oproepen/geef-het-door")));
        open("/oproepen/geef-het-door")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Deze oproep is gesloten")))
                .andExpect(content().string(not(containsString("contact__name"))));
        assertThat(calls.cards(List.of(id)).get(id).isOpen()).isFalse();
    }

    @Test
    void changesOfAnExpiredCallCanStillBePublished() throws Exception {
        long id = publish(SampleCalls.until(TODAY, kim, "Geef het door"));
        clock.moveTo(Instant.parse("2026-11-25T09:00:00Z"));

        site.perform(post("/beheer/oproepen/" + id)
                        .with(Sign.asCoordinator())
                        .with(csrf())
                        .param("version", String.valueOf(calls.form(id).version()))
                        .param("title", "Geef het door")
                        .param("text", "<p>Dank voor alle reacties.</p>")
                        .param("contactId", String.valueOf(kim))
                        .param("deadlineOn", "2026-11-23")
                        .param("status", "FULFILLED")
                        .param("then", "publish"))
                .andExpect(status().is3xxRedirection());

        open("/oproepen/geef-het-door").andExpect(content().string(containsString("Deze oproep is vervuld.")));
    }

    @Test
    void publishingAfterTheDeadlineIsRefusedWithTheReason() throws Exception {
        long id = calls.draft(SampleCalls.until(TODAY.minusDays(1), kim, "Geef het door"));

        site.perform(post("/beheer/oproepen/" + id + "/publicatie")
                        .with(Sign.asCoordinator())
                        .with(csrf())
                        .header("Accept-Language", "nl")
                        .param("version", "0"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("De laatste dag om te reageren is al voorbij.")));
        site.perform(get("/beheer/oproepen/" + id).with(Sign.asCoordinator()))
                .andExpect(content().string(containsString("href=\"#deadlineOn\"")));
    }

    @Test
    void theSubstituteAnswersEverywhereAtOnce() throws Exception {
        long id = publish(SampleCalls.until(TODAY.plusDays(5), ilse, "Geef het door"));

        open("/oproepen/geef-het-door").andExpect(content().string(containsString("contact__name\">Kim Nguyen<")));
        assertThat(calls.cards(List.of(id)).get(id).contact().reachable().name())
                .isEqualTo("Kim Nguyen");

        clock.moveTo(Instant.parse("2026-11-23T23:00:00Z"));

        open("/oproepen/geef-het-door").andExpect(content().string(containsString("contact__name\">Ilse Brouwer<")));
        assertThat(calls.cards(List.of(id)).get(id).contact().reachable().name())
                .isEqualTo("Ilse Brouwer");
    }

    @Test
    void theFirstToCloseComesFirstAndWhatIsClosedComesLast() throws Exception {
        publish(SampleCalls.until(TODAY.plusDays(20), kim, "Later dicht"));
        publish(SampleCalls.until(TODAY.plusDays(2), kim, "Eerst dicht"));
        publish(SampleCalls.form("Al gelukt", Direction.OFFERS, kim, null, TODAY.plusDays(9), Standing.FULFILLED));

        open("/oproepen")
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "Nu open", "Eerst dicht", "Later dicht", "Gesloten", "Al gelukt")));
        open("/oproepen?soort=OFFERS")
                .andExpect(content().string(containsString("Al gelukt")))
                .andExpect(content().string(not(containsString("Eerst dicht"))));
        open("/oproepen?werkgroep=7").andExpect(content().string(containsString("Geen oproepen gevonden")));
        open("/oproepen?pagina=2").andExpect(status().isNotFound());
    }

    @Test
    void withoutAnyCallThePageSaysWhatWillBeHere() throws Exception {
        open("/oproepen").andExpect(content().string(containsString("Er zijn nog geen oproepen")));
    }

    @Test
    void cardsCostTwoStatementsHoweverMany() {
        long first = publish(SampleCalls.until(TODAY.plusDays(2), kim, "Een"));
        long draft = calls.draft(SampleCalls.until(TODAY.plusDays(2), ilse, "Twee"));

        try (var counted = statements.count()) {
            Map<Long, CallCard> cards = calls.cards(List.of(first, draft, 4711L));
            assertThat(counted.sql()).hasSize(2);
            assertThat(cards).containsOnlyKeys(first, draft);
            assertThat(cards.get(first).path()).isEqualTo("/oproepen/een");
            assertThat(cards.get(draft).path()).isNull();
        }
    }

    @Test
    void callsThatCloseSoonAreThePublicOpenOnes() {
        publish(SampleCalls.until(TODAY.plusDays(7), kim, "Volgende week"));
        publish(SampleCalls.until(TODAY, kim, "Vandaag"));
        publish(SampleCalls.until(TODAY.plusDays(8), kim, "Nog lang niet"));
        publish(SampleCalls.form("Vervuld", Direction.ASKS, kim, null, TODAY.plusDays(1), Standing.FULFILLED));
        calls.draft(SampleCalls.until(TODAY, kim, "Concept"));

        assertThat(calls.expiring(7)).extracting(CallCard::title).containsExactly("Vandaag", "Volgende week");
    }

    @Test
    void pagesCostAtMostFiveStatements() throws Exception {
        for (int number = 1; number <= 13; number++) {
            publish(SampleCalls.form(
                    "Geef het door", Direction.ASKS, ilse, partner, TODAY.plusDays(number), Standing.FULFILLED));
        }
        publish(SampleCalls.until(TODAY.plusDays(2), ilse, "Doe mee"));
        open("/oproepen");

        for (String path : List.of("/oproepen", "/oproepen?pagina=2", "/oproepen/doe-mee")) {
            try (var counted = statements.count()) {
                open(path).andExpect(status().isOk());
                assertThat(counted.ofThePage()).as(path).hasSizeBetween(1, 5);
            }
        }
    }

    @Test
    void aRejectedFormComesBackWithWhatWasTyped() throws Exception {
        site.perform(post("/beheer/oproepen/nieuw")
                        .with(Sign.asCoordinator())
                        .with(csrf())
                        .header("Accept-Language", "nl")
                        .param("title", "")
                        .param("text", "Niets hiervan mag weg")
                        .param("deadlineOn", "volgende week")
                        .param("contactId", "999"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Niets hiervan mag weg")))
                .andExpect(content().string(containsString("value=\"volgende week\"")))
                .andExpect(content().string(containsString("href=\"#title\"")));
    }

    private ResultActions open(String address) throws Exception {
        return site.perform(get(address).header("Accept-Language", "nl"));
    }

    private long publish(CallForm form) {
        long id = calls.draft(form);
        desk.publish(Kind.CALL, id, null, null);
        return id;
    }
}
