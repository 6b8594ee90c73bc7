package nl.omarmt.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.omarmt.MutableClock;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.articles.Articles;
import nl.omarmt.articles.SampleArticles;
import nl.omarmt.publishing.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Secret links to what is written: for whoever has one, as long as it works, and for nobody else. */
@SiteTest(
        properties = {
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=1",
            "omarmt.mail.from=Utrecht Omarmt <post@omarmt.example>",
            "omarmt.base-url=https://omarmt.example",
            "omarmt.mail.retry-every=1d"
        })
@ExtendWith(OutputCaptureExtension.class)
class PreviewLinksTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private Articles articles;

    @Autowired
    private Desk desk;

    @Autowired
    private NightWork night;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whoHasTheLinkReadsWhatIsWrittenNow() throws Exception {
        long id = draft();
        String link = path(share(id));

        site.perform(get(link))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("X-Robots-Tag", "noindex, nofollow"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(content().string(containsString("<h1>Soep in de straat</h1>")))
                .andExpect(content().string(containsString("Gedeeld door Coco Coördinator.")))
                .andExpect(content().string(containsString("30 november 2026")));

        site.perform(post("/beheer/artikelen/" + id + "/werkversie")
                .with(Sign.asCoordinator())
                .param("version", "0")
                .param("title", "Soep met brood"));
        Document page = Jsoup.parse(site.perform(get(link).with(Sign.asCoordinator()))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select("h1").text()).isEqualTo("Soep met brood");
        assertThat(page.select("a[href^=/beheer], script, form, base")).isEmpty();
    }

    @Test
    void itGoesAlongWhenSomethingNewIsSaved() throws Exception {
        UUID concept = UUID.randomUUID();
        String begun = "/beheer/artikelen/nieuw/voorbeeld/links?concept=" + concept;
        site.perform(post(begun).with(Sign.asCoordinator())).andExpect(status().isNotFound());
        site.perform(post("/beheer/artikelen/nieuw/werkversie")
                .with(Sign.asCoordinator())
                .param("title", "Een begin")
                .param("concept", concept.toString()));
        String link = path(made(site.perform(post(begun).with(Sign.asCoordinator()))));
        site.perform(get(link)).andExpect(content().string(containsString("<h1>Een begin</h1>")));

        site.perform(post("/beheer/artikelen/nieuw")
                .with(Sign.asCoordinator())
                .param("title", "Een eind")
                .param("seen", "1")
                .param("concept", concept.toString()));

        site.perform(get(link)).andExpect(content().string(containsString("<h1>Een eind</h1>")));
    }

    @Test
    void whatDoesNotWorkLooksTheSameWhateverItWas() throws Exception {
        long id = draft();
        String revoked = path(share(id));
        String expired = path(share(id));
        String binned = path(share(id, "lifetime", "MONTH"));
        long first =
                jdbc.sql("select min(id) from preview_link").query(Long.class).single();
        site.perform(post("/beheer/artikelen/" + id + "/voorbeeld/links/intrekking")
                        .with(Sign.asCoordinator())
                        .param("link", String.valueOf(first)))
                .andExpect(redirectedUrl("/beheer/artikelen/" + id + "/voorbeeld#delen"));
        site.perform(get(expired)).andExpect(status().isOk());
        clock.advance(Duration.ofDays(7));
        site.perform(get(binned)).andExpect(status().isOk());
        desk.bin(Kind.ARTICLE, id, null);

        Set<String> answers = new HashSet<>();
        for (String gone : List.of(revoked, expired, binned, "/voorbeeld/x", "/voorbeeld/" + "A".repeat(43))) {
            answers.add(site.perform(get(gone))
                    .andExpect(status().isGone())
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andExpect(header().string("X-Robots-Tag", "noindex, nofollow"))
                    .andExpect(header().string("Referrer-Policy", "no-referrer"))
                    .andReturn()
                    .getResponse()
                    .getContentAsString()
                    .replace(gone, ""));
        }
        assertThat(answers).hasSize(1);
        assertThat(answers.iterator().next())
                .contains("Deze link werkt niet meer")
                .doesNotContain("Soep");
    }

    @Test
    void allLinksGoAtOnceAndOnlyThoseOfThisText() throws Exception {
        long id = draft();
        long other = draft();
        String one = path(share(id));
        String two = path(share(id));
        String elsewhere = path(share(other));
        long numberElsewhere =
                jdbc.sql("select max(id) from preview_link").query(Long.class).single();

        site.perform(post("/beheer/artikelen/" + id + "/voorbeeld/links/intrekking")
                .with(Sign.asCoordinator())
                .param("link", String.valueOf(numberElsewhere)));
        site.perform(
                post("/beheer/artikelen/" + id + "/voorbeeld/links/intrekking").with(Sign.asCoordinator()));

        site.perform(get(one)).andExpect(status().isGone());
        site.perform(get(two)).andExpect(status().isGone());
        site.perform(get(elsewhere)).andExpect(status().isOk());
    }

    @Test
    void theListSaysWhoseTheyAreAndHowOftenTheyWereOpened() throws Exception {
        long id = draft();
        String link = path(share(id, "email", "zoe@partner.example"));
        site.perform(get(link));
        site.perform(head(link)).andExpect(status().isOk());
        clock.advance(Duration.ofHours(2));
        site.perform(get(link));

        String list = desk(id).select("#delen .tasks").text();

        assertThat(list)
                .contains("Coco Coördinator", "zoe@partner.example", "30 november 2026", "2 keer geopend", "12.00");
        assertThat(desk(id).html()).doesNotContain(link);
    }

    @Test
    void onlyAHashIsKeptAndNothingIsLogged(CapturedOutput log) throws Exception {
        long id = draft();
        String link = path(share(id));
        site.perform(get(link));
        site.perform(get(link + "/x"));
        String token = link.substring("/voorbeeld/".length());

        assertThat(token).hasSize(43);
        assertThat(jdbc.sql("select row::text from preview_link row")
                        .query(String.class)
                        .list())
                .hasSize(1)
                .noneMatch(row -> row.contains(token));
        assertThat(log.getAll()).doesNotContain(token);
        site.perform(get("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, link));
        assertThat(log.getAll()).contains("GET /voorbeeld/… failed").doesNotContain(token);
    }

    @Test
    void theLinkIsMailedWithTheNameOfItsSender() throws Exception {
        long id = draft();

        Document made = share(id, "email", "zoe@partner.example", "note", "Klopt <b>dit</b> zo?\r\nGroet!");

        assertThat(made.select("#delen .alert").text()).contains("gemaild naar zoe@partner.example");
        var mail = jdbc.sql("select to_address, subject, html, text from outgoing_mail")
                .query()
                .singleRow();
        assertThat(mail.get("to_address")).isEqualTo("zoe@partner.example");
        assertThat(mail.get("subject")).isEqualTo("Coco Coördinator deelt een voorbeeld: Soep in de straat");
        assertThat((String) mail.get("text"))
                .contains("Klopt <b>dit</b> zo?\nGroet!", "https://omarmt.example" + path(made))
                .contains("30 november 2026", "coordinator@example.org", "Je krijgt dit bericht omdat");
        Document html = Jsoup.parse((String) mail.get("html"));
        assertThat(html.select("main b")).isEmpty();
        assertThat(html.select("main a").eachAttr("href")).containsOnly("https://omarmt.example" + path(made));
        assertThat(html.text() + mail.get("text")).doesNotContain("{0}", "??", "drafting.");
    }

    @Test
    void anAddressThatIsNoneIsRefusedAtItsField() throws Exception {
        long id = draft();

        Document page = Jsoup.parse(site.perform(post("/beheer/artikelen/" + id + "/voorbeeld/links")
                        .with(Sign.asCoordinator())
                        .param("email", "zoe")
                        .param("note", "Kijk eens"))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(page.select(".alert--error a").attr("href")).isEqualTo("#email");
        assertThat(page.select("#email").val()).isEqualTo("zoe");
        assertThat(page.select("#note").text()).isEqualTo("Kijk eens");
        assertThat(jdbc.sql("select count(*) from preview_link")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aTimeThatNobodyOffersIsRefused() throws Exception {
        site.perform(post("/beheer/artikelen/" + draft() + "/voorbeeld/links")
                        .with(Sign.asCoordinator())
                        .param("lifetime", "EEUW"))
                .andExpect(status().isUnprocessableContent());
        assertThat(jdbc.sql("select count(*) from preview_link")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodyMakesLinksWithoutEnd() throws Exception {
        long id = draft();
        for (int link = 0; link < 30; link++) {
            share(id);
        }

        site.perform(post("/beheer/artikelen/" + id + "/voorbeeld/links").with(Sign.asCoordinator()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("veel links gemaakt")));
    }

    @Test
    void nobodyOpensALinkWithoutEnd() throws Exception {
        String link = path(share(draft()));
        for (int look = 0; look < 100; look++) {
            site.perform(get(link)).andExpect(status().isOk());
        }

        site.perform(get(link)).andExpect(status().isTooManyRequests());
    }

    @Test
    void onlyThoseWhoMayEditMayShare() throws Exception {
        long id = draft();
        share(id);
        for (String path : List.of("/voorbeeld/links", "/voorbeeld/links/intrekking")) {
            site.perform(post("/beheer/artikelen/" + id + path).with(Sign.asPartnerMember()))
                    .andExpect(status().isForbidden());
        }
        desk.bin(Kind.ARTICLE, id, null);
        for (String path : List.of("/voorbeeld/links", "/voorbeeld/links/intrekking")) {
            site.perform(post("/beheer/artikelen/" + id + path).with(Sign.asCoordinator()))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void whatHasExpiredIsForgottenAtNight() throws Exception {
        long id = draft();
        share(id, "lifetime", "DAY");
        share(id, "lifetime", "MONTH");
        clock.advance(Duration.ofDays(2));
        assertThat(desk(id).select("#delen .tasks li")).hasSize(1);

        night.tidyUp();

        assertThat(jdbc.sql("select count(*) from preview_link")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private long draft() {
        return articles.draft(SampleArticles.form("Soep in de straat", "<p>De buren.</p>"));
    }

    private Document share(long id, String... parameters) throws Exception {
        var request = post("/beheer/artikelen/" + id + "/voorbeeld/links").with(Sign.asCoordinator());
        for (int name = 0; name < parameters.length; name += 2) {
            request.param(parameters[name], parameters[name + 1]);
        }
        return made(site.perform(request));
    }

    private static Document made(ResultActions answer) throws Exception {
        return Jsoup.parse(
                answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
    }

    private static String path(Document made) {
        String address = made.select("#delen .share input").val();
        assertThat(address).startsWith("https://omarmt.example/voorbeeld/");
        return address.substring("https://omarmt.example".length());
    }

    private Document desk(long id) throws Exception {
        return Jsoup.parse(
                site.perform(get("/beheer/artikelen/" + id + "/voorbeeld").with(Sign.asCoordinator()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }
}
