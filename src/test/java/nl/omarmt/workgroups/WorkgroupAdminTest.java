package nl.omarmt.workgroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.partners.SamplePartners;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SiteTest
class WorkgroupAdminTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private Workgroups workgroups;

    @Autowired
    private SamplePartners samples;

    @Test
    void aWorkgroupIsWrittenAndPublished() throws Exception {
        long soup = samples.published("Soep in de straat");
        long lotte = samples.contact(soup, "Lotte");

        site.perform(form("/beheer/werkgroepen/nieuw")
                        .param("title", "Buren")
                        .param("kind", "WORKGROUP")
                        .param("centralQuestion", "Hoe vinden buren elkaar?")
                        .param("summary", "Samen zorgen we dat buren elkaar vinden.")
                        .param("status", "ACTIVE")
                        .param("contactId", String.valueOf(lotte))
                        .param("partnerIds", String.valueOf(soup))
                        .param("personIds", String.valueOf(lotte))
                        .param("then", "publish"))
                .andExpect(redirectedUrlPattern("/beheer/werkgroepen/*"));

        site.perform(get("/werkgroepen/buren")).andExpect(status().isOk());
        long id = ((Number) workgroups.options().get(0).value()).longValue();
        Document editor = page(get("/beheer/werkgroepen/" + id).with(Sign.asCoordinator()));
        assertThat(editor.select("#contactId option[selected]").text()).isEqualTo("Lotte, Soep in de straat");
        assertThat(editor.select("input[name=partnerIds][checked]").val()).isEqualTo(String.valueOf(soup));
        assertThat(editor.select("input[name=personIds][checked]").val()).isEqualTo(String.valueOf(lotte));
    }

    @Test
    void whoWasErasedMeanwhileIsLeftOut() throws Exception {
        site.perform(form("/beheer/werkgroepen/nieuw")
                        .param("title", "Buren")
                        .param("contactId", "999999")
                        .param("partnerIds", "999998")
                        .param("personIds", "999997"))
                .andExpect(status().is3xxRedirection());

        long id = ((Number) workgroups.options().get(0).value()).longValue();
        assertThat(workgroups.form(id).partnerIds()).isEmpty();
    }

    @Test
    void aRejectedFormComesBackWithWhatWasTyped() throws Exception {
        Document page = page(form("/beheer/werkgroepen/nieuw")
                .param("title", "Buren")
                .param("centralQuestion", "Hoe?".repeat(200))
                .param("startedOn", "ooit")
                .param("contactId", "iemand"));

        assertThat(page.select(".alert a").eachAttr("href")).contains("#centralQuestion", "#startedOn", "#contactId");
        assertThat(page.select("#startedOn").val()).isEqualTo("ooit");
        assertThat(page.select("#title").val()).isEqualTo("Buren");
        assertThat(workgroups.options()).isEmpty();
    }

    @Test
    void publishingSaysWhatIsMissing() throws Exception {
        String editor = site.perform(form("/beheer/werkgroepen/nieuw")
                        .param("title", "Buren")
                        .param("then", "publish"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        assertThat(page(get(editor).with(Sign.asCoordinator()))
                        .select(".is-missing a")
                        .eachAttr("href"))
                .contains("#centralQuestion", "#summary");
        site.perform(get("/werkgroepen/buren")).andExpect(status().isNotFound());
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(site.perform(request).andReturn().getResponse().getContentAsString());
    }

    private static MockHttpServletRequestBuilder form(String address) {
        return post(address).with(Sign.asCoordinator());
    }
}
