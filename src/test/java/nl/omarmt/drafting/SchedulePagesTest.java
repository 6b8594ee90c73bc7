package nl.omarmt.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.omarmt.MutableClock;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.articles.Articles;
import nl.omarmt.articles.SampleArticles;
import nl.omarmt.web.Gone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;

/** What becomes public by itself, and what is taken away with a reason. */
@SiteTest
class SchedulePagesTest {

    private static final String PAGE = "/artikelen/soep-in-de-straat";

    @Autowired
    private MockMvc site;

    @Autowired
    private Articles articles;

    @Autowired
    private MutableClock clock;

    private long id;
    private String editor;

    @BeforeEach
    void aDraft() {
        id = articles.draft(SampleArticles.form("Soep in de straat", "<p>De buren komen langs.</p>"));
        editor = "/beheer/artikelen/" + id;
    }

    @Test
    void aScheduleIsSaidInWordsAndCanBeChangedAndCancelled() throws Exception {
        press("schedule", "2026-12-01T09:00", null).andExpect(redirectedUrl(editor));

        Document card = card("nl");
        assertThat(card.select(".publish").text())
                .contains("Ingepland", "Wordt gepubliceerd op dinsdag 1 december 2026 om 9.00 uur", "Nu publiceren")
                .doesNotContain("Opslaan als concept");
        assertThat(card.select("#publishAt").val()).isEqualTo("2026-12-01T09:00");
        assertThat(card("en").select(".publish").text())
                .contains("Will be published on Tuesday 1 December 2026 at 9:00");
        press("schedule", "2026-12-02T14:30", null);
        assertThat(card("nl").select(".publish").text()).contains("woensdag 2 december 2026 om 14.30 uur");

        site.perform(post(card("nl").select("#planning-weg").attr("action"))
                        .with(Sign.asCoordinator())
                        .param(
                                "version",
                                card("nl")
                                        .select("#planning-weg [name=version]")
                                        .val()))
                .andExpect(redirectedUrl(editor));
        clock.moveTo(Instant.parse("2026-12-03T00:00:00Z"));
        assertThat(card("nl").select(".publish .chip").text()).isEqualTo("Concept");
        site.perform(get(PAGE)).andExpect(status().isNotFound());
    }

    @Test
    void itAppearsAtItsMomentWithTheTextThatWasSavedLast() throws Exception {
        press("schedule", "2026-12-01T09:00", null);
        press("", null, "De buren komen later.").andExpect(redirectedUrl(editor));
        clock.moveTo(Instant.parse("2026-12-01T07:59:59Z"));
        site.perform(get(PAGE)).andExpect(status().isNotFound());

        clock.moveTo(Instant.parse("2026-12-01T08:00:00Z"));

        site.perform(get(PAGE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("De buren komen later.")));
        site.perform(get("/artikelen")).andExpect(content().string(containsString(PAGE)));
        assertThat(card("nl").select(".publish .chip").text()).isEqualTo("Gepubliceerd");
    }

    @Test
    void whatIsOnlyTypedWhenTheMomentComesStaysBehind() throws Exception {
        press("schedule", "2026-12-01T09:00", null);
        site.perform(post(editor + "/werkversie")
                        .with(Sign.asCoordinator())
                        .accept("application/json")
                        .param("version", String.valueOf(articles.form(id).version()))
                        .param("seen", card("nl").select("[name=seen]").val())
                        .param("pen", UUID.randomUUID().toString())
                        .param("title", "Soep in de wijk"))
                .andExpect(status().isOk());

        clock.moveTo(Instant.parse("2026-12-01T08:00:00Z"));

        site.perform(get(PAGE)).andExpect(content().string(containsString("<h1>Soep in de straat</h1>")));
        assertThat(card("nl").select(".publish .chip").text()).isEqualTo("Gepubliceerd, met nieuwere versie");
    }

    @Test
    void anHourThatClocksShowTwiceIsExplainedAndOneThatTheySkipRefused() throws Exception {
        press("schedule", "2027-03-28T02:30", "Een zin erbij.")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"publishAt-error\">Dit moment bestaat niet")))
                .andExpect(content().string(containsString("value=\"2027-03-28T02:30\"")))
                .andExpect(content().string(containsString("Een zin erbij.")));

        press("schedule", "2027-10-31T02:30", null).andExpect(redirectedUrl(editor));
        assertThat(card("nl").select(".publish").text())
                .contains("zondag 31 oktober 2027 om 2.30 uur", "Het gaat om de eerste keer.");
        clock.moveTo(Instant.parse("2027-10-31T00:30:00Z"));
        site.perform(get(PAGE)).andExpect(status().isOk());
    }

    @Test
    void aWithdrawalAlwaysHasAReasonWhichCanBeChanged() throws Exception {
        press("publish", null, null);
        withdraw(" ").andExpect(redirectedUrl(editor));

        assertThat(reason()).isEqualTo("Deze pagina is niet meer actueel.");
        assertThat(card("nl").select(".publish").text()).contains("Ingetrokken", "“Deze pagina is niet meer actueel.”");
        assertThat(card("nl").select("#reason").val()).isEqualTo("Deze pagina is niet meer actueel.");

        withdraw("De buren zijn verhuisd.").andExpect(redirectedUrl(editor));
        assertThat(reason()).isEqualTo("De buren zijn verhuisd.");
        press("", null, "Anders.").andExpect(redirectedUrl(editor));
        site.perform(get(PAGE)).andExpect(status().isGone());

        press("publish", null, null);
        site.perform(get(PAGE)).andExpect(status().isOk());
        assertThat(card("nl").select("#reason").val()).isEmpty();
    }

    @Test
    void whatReadersHaveNotSeenCannotBeWithdrawn() throws Exception {
        withdraw("Weg.").andExpect(status().isConflict());
        press("schedule", "2026-12-01T09:00", null);
        withdraw("Weg.").andExpect(status().isConflict());
        assertThat(card("nl").select("#reason")).isEmpty();
    }

    private ResultActions press(String then, @Nullable String publishAt, @Nullable String body) throws Exception {
        return site.perform(post(editor)
                .with(Sign.asCoordinator())
                .param("version", String.valueOf(articles.form(id).version()))
                .param("seen", card("nl").select("[name=seen]").first().val())
                .param("pen", UUID.randomUUID().toString())
                .param("stroke", "1")
                .param("title", "Soep in de straat")
                .param("datedOn", "2026-11-02")
                .param("summary", "Elke dinsdag.")
                .param("body", "<p>" + (body == null ? "De buren komen langs." : body) + "</p>")
                .param("then", then)
                .param("publishAt", publishAt == null ? "" : publishAt));
    }

    /** What the error page tells readers; the mock leaves making it to its caller. */
    private String reason() throws Exception {
        MvcResult gone = site.perform(get(PAGE)).andExpect(status().isGone()).andReturn();
        return ((Gone) Objects.requireNonNull(gone.getResolvedException())).reason();
    }

    private ResultActions withdraw(String reason) throws Exception {
        return site.perform(post(editor + "/intrekking")
                .with(Sign.asCoordinator())
                .param("version", String.valueOf(articles.form(id).version()))
                .param("reason", reason));
    }

    private Document card(String language) throws Exception {
        return Jsoup.parse(site.perform(get(editor).with(Sign.asCoordinator()).cookie(new Cookie("taal", language)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
