package nl.omarmt.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.stream.Collectors;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.Statements;
import nl.omarmt.articles.Articles;
import nl.omarmt.articles.SampleArticles;
import nl.omarmt.drafting.Desk;
import nl.omarmt.publishing.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SiteTest
class PagesTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private Pages pages;

    @Autowired
    private Articles articles;

    @Autowired
    private Desk desk;

    @Autowired
    private Statements statements;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void aPageStandsAtTheRootAndInTheMenuAtTheBottom() throws Exception {
        site.perform(get("/privacy")).andExpect(status().isNotFound());

        publish("Privacy", null);

        site.perform(get("/privacy"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(">Privacy</h1>")))
                .andExpect(content().string(containsString("We volgen je niet.")))
                .andExpect(content().string(containsString("23 november 2026")))
                .andExpect(content().string(containsString("<meta name=\"description\" content=\"Kort en goed.\">")))
                .andExpect(content()
                        .string(containsString("<link rel=\"canonical\" href=\"http://localhost:8080/privacy\">")));
        site.perform(get("/")).andExpect(content().string(containsString("href=\"/privacy\"")));
        site.perform(get("/iets-anders")).andExpect(status().isNotFound());
    }

    @Test
    void aPageLeadsToTheOtherPagesAboutTheSite() throws Exception {
        publish("Privacy", null);
        assertThat(page("/privacy").select("main aside")).isEmpty();

        publish("Contact", null);

        assertThat(page("/privacy").select("main aside a").eachAttr("href")).containsExactly("/contact");
    }

    @Test
    void aPageCostsAtMostFiveStatements() throws Exception {
        publish("Privacy", null);
        site.perform(get("/privacy"));

        try (var counted = statements.count()) {
            site.perform(get("/privacy")).andExpect(status().isOk());
            assertThat(counted.sql()).hasSizeBetween(1, 5);
        }
    }

    @Test
    void theAddressOfAnotherPartOfTheSiteIsRefusedAtItsField() throws Exception {
        for (String slug : new String[] {"agenda", "partners", "beheer", "assets", "health", "inloggen", "zoeken"}) {
            site.perform(post("/beheer/paginas/nieuw")
                            .with(Sign.asCoordinator())
                            .param("title", "Een pagina")
                            .param("slug", slug))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("href=\"#slug\"")));
        }
        site.perform(post("/beheer/paginas/nieuw").with(Sign.asCoordinator()).param("title", "Agenda"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#slug\"")));
    }

    @Test
    void everyPartOfTheSiteThatAnswersIsReserved() {
        Set<String> answered = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .map(pattern -> pattern.split("/", 3)[1])
                .filter(word -> !word.contains("{") && !word.contains("$") && !word.contains("."))
                .collect(Collectors.toSet());

        assertThat(answered).isNotEmpty().allMatch(ReservedAddresses::contains);
    }

    @Test
    void addressesOfTheFormerSiteLeadToWhereThingsStandNow() throws Exception {
        publish("Privacy", null);
        long soup = articles.draft(SampleArticles.form("Soep in de straat", "<p>Brood mee.</p>"));
        site.perform(get("/overzicht/soep-in-de-straat")).andExpect(status().isNotFound());
        desk.publish(Kind.ARTICLE, soup, null, null);

        site.perform(get("/overzicht/privacy"))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", "/privacy"));
        site.perform(get("/overzicht/Soep-in-de-Straat"))
                .andExpect(header().string("Location", "/artikelen/soep-in-de-straat"));
        site.perform(get("/overzicht/nooit-bestaan")).andExpect(status().isNotFound());

        long privacy = publish("Over ons", "over-ons");
        PageForm form = pages.form(privacy);
        pages.revise(privacy, new PageForm(form.version(), form.title(), "over", form.summary(), form.body()));

        site.perform(get("/overzicht/over-ons")).andExpect(header().string("Location", "/over"));
        site.perform(get("/over-ons"))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", "/over"));
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(site.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private long publish(String title, String slug) {
        long id = pages.draft(new PageForm(null, title, slug, "Kort en goed.", "<p>We volgen je niet.</p>"));
        desk.publish(Kind.PAGE, id, null, null);
        return id;
    }
}
