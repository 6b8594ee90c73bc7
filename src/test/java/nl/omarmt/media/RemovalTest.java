package nl.omarmt.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SiteTest
class RemovalTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private RemovalRequests requests;

    @Autowired
    private SampleMedia sample;

    @Autowired
    private JdbcClient jdbc;

    private UUID id;
    private String form;

    @BeforeEach
    void photo() {
        id = sample.photo("tafel.jpg");
        form = "/media/" + id + "/verwijderen";
    }

    @Test
    void anybodyAsksWithoutAnAccountAndWithoutAName() throws Exception {
        site.perform(get(form)).andExpect(status().isOk());

        site.perform(post(form).with(csrf())).andExpect(redirectedUrl(form));

        assertThat(requests.open()).singleElement().satisfies(request -> {
            assertThat(request.imageId()).isEqualTo(id);
            assertThat(request.name()).isEmpty();
        });
    }

    @Test
    void whatSomebodyTypedIsReadByCoordinatorsOnly() throws Exception {
        ask().andExpect(redirectedUrl(form));

        Document list = page("/beheer/media/verzoeken");
        assertThat(list.select("main").text()).contains("Noor", "noor@example.org", "Ik sta achteraan.");
        assertThat(list.select("main").text()).doesNotContain("Geen verzoeken");
        assertThat(list.select("main a[href=/artikelen/soep]")).hasSize(1);
        assertThat(page("/beheer").text()).contains("1 verzoek om een foto te verwijderen");
        assertThat(page("/beheer/media").text()).contains("1 verzoek om een foto te verwijderen");
        assertThat(page("/beheer/media/" + id)
                        .select("[aria-labelledby=verzoeken]")
                        .text())
                .contains("Ik sta achteraan.");
        site.perform(get("/beheer/media/verzoeken")).andExpect(status().is3xxRedirection());
        site.perform(get("/beheer/media/verzoeken").with(Sign.asPartnerMember()))
                .andExpect(status().isForbidden());
    }

    @Test
    void withdrawingAnswersEveryRequestForThePhoto() throws Exception {
        ask();
        ask();

        site.perform(post("/beheer/media/" + id + "/intrekken")
                        .param("reason", "Op verzoek")
                        .with(Sign.asCoordinator()))
                .andExpect(redirectedUrl("/beheer/media/" + id));

        assertThat(requests.numberOpen()).isZero();
        assertThat(page("/beheer").text()).doesNotContain("om een foto te verwijderen");
        assertThat(jdbc.sql("select distinct handled_by from media_removal_request")
                        .query(String.class)
                        .list())
                .containsExactly("Coco Coördinator");
        site.perform(get(form)).andExpect(content().string(containsString("al weggehaald")));
        ask().andExpect(redirectedUrl(form));
        assertThat(requests.numberOpen()).isZero();
    }

    @Test
    void aPhotoThatStaysIsAnswered() throws Exception {
        ask();
        UUID other = sample.photo("andere.jpg");
        site.perform(post("/media/" + other + "/verwijderen").with(csrf()));
        long request = requests.open(id).get(0).id();

        site.perform(post("/beheer/media/verzoeken/" + request + "/afgehandeld").with(Sign.asCoordinator()))
                .andExpect(redirectedUrl("/beheer/media/verzoeken"));

        assertThat(requests.open()).extracting(RemovalRequest::imageId).containsExactly(other);
        site.perform(get(sample.address(id))).andExpect(status().isOk());
        assertThat(jdbc.sql("select subject from audit_entry where action = 'kept-photo'")
                        .query(String.class)
                        .list())
                .containsExactly("removal:" + request);
    }

    @Test
    void nobodyFloodsTheList() throws Exception {
        for (int i = 0; i < 20; i++) {
            ask().andExpect(status().is3xxRedirection());
        }

        ask().andExpect(status().isTooManyRequests()).andExpect(header().exists("Retry-After"));

        assertThat(requests.numberOpen()).isEqualTo(20);
        site.perform(post(form).with(csrf()).with(request -> {
                    request.setRemoteAddr("192.0.2.77");
                    return request;
                }))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void whatIsTooLongComesBack() throws Exception {
        site.perform(post(form).param("reason", "a".repeat(2001)).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("a".repeat(2001))));

        assertThat(requests.numberOpen()).isZero();
    }

    @Test
    void aRequestNeedsTheTokenOfTheFormAndAPhoto() throws Exception {
        site.perform(post(form)).andExpect(status().isForbidden());
        site.perform(get("/media/" + UUID.randomUUID() + "/verwijderen")).andExpect(status().isNotFound());
        site.perform(post("/media/" + UUID.randomUUID() + "/verwijderen").with(csrf()))
                .andExpect(status().isNotFound());
        assertThat(requests.numberOpen()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost/artikelen/soep, /artikelen/soep",
        "https://localhost:8443/verslagen/mei?x=1#boven, /verslagen/mei",
        "http://localhost/, /",
    })
    void theFormKnowsFromWhichPageSomebodyCame(String from, String page) throws Exception {
        assertThat(pageOf(get(form).header("Referer", from))).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elders.example.org/artikelen/soep",
                "http://localhost.example.org/soep",
                "http://localhost//elders.example.org/",
                "http://localhost",
                "geen adres",
                "javascript:alert(1)",
                "//elders.example.org/",
                "about:blank",
                ""
            })
    void aPageElsewhereIsNoneOfThisSite(String from) throws Exception {
        assertThat(pageOf(get(form).header("Referer", from))).isEmpty();
    }

    @Test
    void theFormItselfIsNotThePageSomebodyCameFrom() throws Exception {
        assertThat(pageOf(get(form).header("Referer", "http://localhost" + form)))
                .isEmpty();
        assertThat(pageOf(get(form).header("Referer", "http://localhost/" + "a".repeat(600))))
                .isEmpty();
        assertThat(pageOf(get(form))).isEmpty();
    }

    @Test
    void nobodyIsSentToAnotherSite() throws Exception {
        for (String page : List.of("//elders.example.org", "https://elders.example.org/", "/\\elders.example.org")) {
            assertThat(pageOf(get(form).param("pagina", page))).as(page).isEmpty();
            site.perform(post(form).param("page", page).with(csrf()));
        }
        assertThat(requests.open()).extracting(RemovalRequest::page).containsOnly("");
        site.perform(get("/beheer/media/verzoeken").with(Sign.asCoordinator()))
                .andExpect(content().string(not(containsString("elders.example.org"))));
    }

    private ResultActions ask() throws Exception {
        return site.perform(post(form)
                .param("page", "/artikelen/soep")
                .param("name", "Noor")
                .param("contact", "noor@example.org")
                .param("reason", "Ik sta achteraan.")
                .with(csrf()));
    }

    private String pageOf(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(site.perform(request)
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select("input[name=page]")
                .val();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(site.perform(get(path).with(Sign.asCoordinator()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
