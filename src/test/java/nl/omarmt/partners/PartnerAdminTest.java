package nl.omarmt.partners;

import static nl.omarmt.partners.SamplePartners.away;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.drafting.Choice;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SiteTest
class PartnerAdminTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private Partners partners;

    @Autowired
    private ContactPersons persons;

    @Autowired
    private SamplePartners samples;

    @Test
    void aPartnerIsWrittenAndPublished() throws Exception {
        site.perform(form("/beheer/partners/nieuw")
                        .param("title", "Soep in de straat")
                        .param("summary", "Soep voor wie wil.")
                        .param("website", "https://www.example.org")
                        .param("sectors", "WELFARE", "RESIDENTS")
                        .param("districts", "Zuilen, Overvecht")
                        .param("memberSince", "2021-03-01")
                        .param("then", "publish"))
                .andExpect(redirectedUrlPattern("/beheer/partners/*"));

        site.perform(get("/partners/soep-in-de-straat"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Overvecht")));
        long id = ((Number) partners.options().get(0).value()).longValue();
        Document editor = document(site.perform(get("/beheer/partners/" + id).with(Sign.asCoordinator())));
        assertThat(editor.select("input[name=sectors][checked]").eachAttr("value"))
                .containsExactly("RESIDENTS", "WELFARE");
        assertThat(editor.select("#districts").val()).isEqualTo("Overvecht, Zuilen");
        assertThat(editor.text()).contains("Er is nog niemand te bereiken");
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() throws Exception {
        Document page = document(site.perform(form("/beheer/partners/nieuw")
                        .param("title", "Soep")
                        .param("website", "javascript:alert(1)")
                        .param("sectors", "ONZIN")
                        .param("memberSince", "2021-03-01")
                        .param("memberUntil", "2021-02-28"))
                .andExpect(status().isUnprocessableContent()));

        assertThat(page.select(".alert a").eachAttr("href")).contains("#website", "#memberUntil", "#sectors");
        assertThat(page.select("#website").val()).isEqualTo("javascript:alert(1)");
        assertThat(page.select("#website-error").text()).contains("Begin met https://");
        assertThat(page.select("#memberUntil-error").text()).contains("vóór de eerste dag");
        assertThat(partners.options()).isEmpty();
    }

    @Test
    void whatIsMissingOrTooLongIsSaidInPlainWords() throws Exception {
        Document page = document(
                site.perform(form("/beheer/partners/nieuw").param("title", " ").param("summary", "x".repeat(501)))
                        .andExpect(status().isUnprocessableContent()));

        assertThat(page.select("#title-error").text()).endsWith("Vul dit in.");
        assertThat(page.select("#summary-error").text()).endsWith("Er passen hooguit 500 tekens of regels.");
    }

    @Test
    void onlyAddressesOfTheWebAreWebsites() throws Exception {
        for (String refused : List.of(
                "www.example.org",
                "ftp://example.org",
                "https://utrecht.nl@example.net",
                "https://exa mple.org",
                "https:\\\\example.org")) {
            site.perform(form("/beheer/partners/nieuw").param("title", "Soep").param("website", refused))
                    .andExpect(status().isUnprocessableContent());
        }
        site.perform(form("/beheer/partners/nieuw")
                        .param("title", "Soep")
                        .param("website", "HTTP://example.org:8080/a?b#c"))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void aContactPersonIsAddedChangedAndRemoved() throws Exception {
        long soup = samples.published("Soep in de straat");
        String address = "/beheer/partners/" + soup + "/contactpersonen";
        site.perform(get(address + "/nieuw").with(Sign.asCoordinator())).andExpect(status().isOk());

        site.perform(form(address + "/nieuw").param("name", "Lotte").param("email", "lotte@example.org"))
                .andExpect(redirectedUrl("/beheer/partners/" + soup + "#contactpersonen"));
        long lotte = onlyPerson();
        site.perform(get("/beheer/partners/" + soup).with(Sign.asCoordinator()))
                .andExpect(content().string(containsString(address + "/" + lotte)));

        site.perform(form(address + "/" + lotte)
                        .param("version", "0")
                        .param("name", "Lotte de Wit")
                        .param("absences[0].from", "2026-11-20")
                        .param("absences[0].until", "2026-11-30"))
                .andExpect(status().is3xxRedirection());
        assertThat(persons.form(soup, lotte).absences()).containsExactly(away("2026-11-20", "2026-11-30", null));
        site.perform(get("/beheer/partners/" + soup).with(Sign.asCoordinator()))
                .andExpect(
                        content().string(containsString("Afwezig tot en met 30 november 2026. Niemand neemt waar.")));

        site.perform(form(address + "/" + lotte + "/verwijderen").param("version", "0"))
                .andExpect(status().isConflict());
        site.perform(form(address + "/" + lotte + "/verwijderen")
                        .param(
                                "version",
                                String.valueOf(persons.form(soup, lotte).version())))
                .andExpect(status().is3xxRedirection());
        assertThat(partners.contactOptions()).isEmpty();
    }

    @Test
    void impossibleAbsencesComeBackWithAClearWordAndAllThatWasTyped() throws Exception {
        long soup = samples.published("Soep in de straat");
        long lotte = samples.contact(soup, "Lotte");

        Document page = document(site.perform(form("/beheer/partners/" + soup + "/contactpersonen/" + lotte)
                        .param("version", "0")
                        .param("name", "Lotte de Wit")
                        .param("phone", "bel maar")
                        .param("absences[0].from", "20 november"))
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select("#phone-error").text()).contains("geen telefoonnummer");
        assertThat(page.select("[name='absences[0].from']").val()).isEqualTo("20 november");

        page = document(site.perform(form("/beheer/partners/" + soup + "/contactpersonen/" + lotte)
                        .param("version", "0")
                        .param("name", "Lotte de Wit")
                        .param("absences[0].from", "2026-11-20")
                        .param("absences[0].until", "2026-11-30")
                        .param("absences[0].substituteId", "999999")
                        .param("absences[1].from", "2026-11-30")
                        .param("absences[1].until", "2026-12-02"))
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.text()).contains("intussen verwijderd");

        page = document(site.perform(form("/beheer/partners/" + soup + "/contactpersonen/" + lotte)
                        .param("version", "0")
                        .param("name", "Lotte de Wit")
                        .param("absences[0].from", "2026-11-20")
                        .param("absences[0].until", "2026-11-30")
                        .param("absences[1].from", "2026-11-30")
                        .param("absences[1].until", "2026-12-02"))
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".alert a").attr("href")).isEqualTo("#absences1.from");
        assertThat(page.text()).contains("vallen voor een deel samen met periode 1");
        assertThat(page.select("#name").val()).isEqualTo("Lotte de Wit");
        assertThat(persons.form(soup, lotte).name()).isEqualTo("Lotte");
    }

    @Test
    void rowsOfAbsenceComeAndGoWithoutScript() throws Exception {
        long soup = samples.published("Soep in de straat");
        String address = "/beheer/partners/" + soup + "/contactpersonen/nieuw";

        Document page =
                document(site.perform(form(address).param("name", "Lotte").param("rows", "absences.add"))
                        .andExpect(status().isOk()));
        assertThat(page.select("[name='absences[0].from']")).hasSize(1);
        assertThat(page.select("#name").val()).isEqualTo("Lotte");

        page = document(site.perform(form(address)
                .param("name", "Lotte")
                .param("absences[0].from", "2026-11-20")
                .param("absences[1].from", "2026-12-20")
                .param("rows", "absences.0.remove")));
        assertThat(page.select("[name='absences[0].from']").val()).isEqualTo("2026-12-20");
        assertThat(page.select("[name='absences[1].from']")).isEmpty();
        assertThat(partners.contactOptions()).isEmpty();
    }

    @Test
    void theSecondToSaveAPersonSeesBoth() throws Exception {
        long soup = samples.published("Soep in de straat");
        long lotte = samples.contact(soup, "Lotte");
        persons.revise(soup, lotte, SamplePartners.person("Lotte de Wit").withVersion(0));

        Document page = document(site.perform(form("/beheer/partners/" + soup + "/contactpersonen/" + lotte)
                        .param("version", "0")
                        .param("name", "Lot"))
                .andExpect(status().isConflict()));

        assertThat(page.select("mark").first().text()).contains("Lot");
        assertThat(page.select("mark").text()).contains("Lotte de Wit");
        MockHttpServletRequestBuilder chosen = form("/beheer/partners/" + soup + "/contactpersonen/" + lotte);
        page.select("main form input[type=hidden]:not([name=_csrf])")
                .forEach(field -> chosen.param(field.attr("name"), field.val()));
        page.select("main form input[type=radio]:not([value=''])")
                .forEach(field -> chosen.param(field.attr("name"), field.val()));
        site.perform(chosen).andExpect(status().is3xxRedirection());
        assertThat(persons.form(soup, lotte).name()).isEqualTo("Lotte de Wit");
        assertThat(persons.form(soup, lotte).version()).isEqualTo(1);
    }

    @Test
    void peopleOfNoPartnerAreNotFound() throws Exception {
        site.perform(get("/beheer/partners/999999/contactpersonen/nieuw").with(Sign.asCoordinator()))
                .andExpect(status().isNotFound());
        site.perform(form("/beheer/partners/999999/contactpersonen/nieuw").param("name", "Lotte"))
                .andExpect(status().isNotFound());
    }

    private long onlyPerson() {
        List<Choice> choices = partners.contactOptions();
        assertThat(choices).hasSize(1);
        return ((Number) choices.get(0).value()).longValue();
    }

    private static Document document(ResultActions answer) throws Exception {
        return Jsoup.parse(answer.andReturn().getResponse().getContentAsString());
    }

    private static MockHttpServletRequestBuilder form(String address) {
        return post(address).with(Sign.asCoordinator());
    }
}
