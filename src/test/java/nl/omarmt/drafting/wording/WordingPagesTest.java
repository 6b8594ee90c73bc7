package nl.omarmt.drafting.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Finding;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.rules.SampleTexts;
import nl.omarmt.publishing.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The list of words as coordinators keep it, and what it does to texts. */
@SiteTest
class WordingPagesTest {

    private static final String LIST = "/beheer/woorden";
    private static final String ADVICE = "Schrijf liever ‘mensen die zich eenzaam voelen’.";

    @Autowired
    private MockMvc site;

    @Autowired
    private Wordings wordings;

    @Autowired
    private AdvisedWord rule;

    private RequestPostProcessor who = Sign.asCoordinator();

    @BeforeEach
    void anEmptyListSaysHowToBegin() throws Exception {
        Document page = page(get(LIST), 200);
        assertThat(page.select(".empty a").attr("href")).isEqualTo(LIST + "/nieuw");
        assertThat(page.select("table")).isEmpty();
    }

    @Test
    void aWordIsAddedChangedRemovedAndPutBack() throws Exception {
        assertThat(page(get(LIST + "/nieuw"), 200).select("input[name=kinds][checked]"))
                .hasSize(Kind.values().length);
        assertThat(added("eenzamen", "ARTICLE", "PAGE").getRedirectedUrl()).isEqualTo(LIST);
        Document list = page(get(LIST), 200);
        assertThat(list.select("tbody tr").text()).isEqualTo("eenzamen " + ADVICE + " Artikelen, Pagina’s Weghalen");
        String address = list.select("tbody a").attr("href");

        Document form = page(get(address), 200);
        assertThat(form.select("input[name=kinds][checked]").eachAttr("value")).containsExactly("ARTICLE", "PAGE");
        assertThat(form.select("form[action='" + address + "']")).hasSize(1);
        assertThat(answer(filled(address, "eenzamen", "Kort.", "REPORT").param("version", "0"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(wordings.all(false))
                .extracting(Wording::phrase, Wording::advice, Wording::kinds)
                .containsExactly(tuple("eenzamen", "Kort.", List.of(Kind.REPORT)));

        assertThat(answer(post(address + "/verwijdering")).getRedirectedUrl()).isEqualTo(LIST);
        Document without = page(get(LIST), 200);
        assertThat(without.select("table")).isEmpty();
        assertThat(without.select("main details form").attr("action")).isEqualTo(address + "/terug");
        assertThat(wordings.of(Kind.REPORT)).isEmpty();

        answer(post(address + "/terug"));
        assertThat(wordings.of(Kind.REPORT)).extracting(Wording::phrase).containsExactly("eenzamen");
        assertThat(page(get(LIST), 200).select("main details form")).isEmpty();
    }

    @Test
    void administratorsKeepTheListToo() throws Exception {
        who = Sign.asAdministrator();
        added("eenzamen", "PAGE");
        assertThat(page(get(LIST), 200).select("tbody th").text()).isEqualTo("eenzamen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            phrase | -          | Anders. | PAGE
            phrase | *          | Anders. | PAGE
            phrase | ee*        | Anders. | PAGE
            phrase | een*zaam   | Anders. | PAGE
            phrase | ?!         | Anders. | PAGE
            advice | eenzamen   | -       | PAGE
            kinds  | eenzamen   | Anders. | -
            kinds  | eenzamen   | Anders. | POEM""")
    void whatDoesNotFitIsSaidAtItsFieldAndKept(String field, String phrase, String advice, String kind)
            throws Exception {
        Document page = page(filled(LIST + "/nieuw", phrase, advice, kind), 422);
        assertThat(page.select(".alert--error li a").attr("href")).isEqualTo("#" + field);
        assertThat(page.select("#advice").attr("value")).isEqualTo(advice == null ? "" : advice);
        assertThat(wordings.all(false)).isEmpty();
    }

    @Test
    void noWordStandsOnTheListTwice() throws Exception {
        added("eenzamen", "PAGE");
        assertThat(page(filled(LIST + "/nieuw", " Eenzamen ", "Anders.", "ARTICLE"), 422)
                        .select("#phrase-error")
                        .text())
                .contains("‘Eenzamen’ staat al op de lijst.");

        long id = wordings.all(false).get(0).id();
        answer(post(LIST + "/" + id + "/verwijdering"));
        added("eenzamen", "PAGE");
        assertThat(answer(post(LIST + "/" + id + "/terug")).getStatus()).isEqualTo(302);
        assertThat(wordings.all(false)).hasSize(1);
        assertThat(wordings.all(true)).hasSize(1);
    }

    @Test
    void whoComesSecondSeesBothTexts() throws Exception {
        added("eenzamen", "PAGE");
        String address = LIST + "/" + wordings.all(false).get(0).id();
        answer(filled(address, "eenzamen", "Van Anna.", "PAGE").param("version", "0"));

        Document both = page(filled(address, "eenzamen", "Van Bram.", "PAGE").param("version", "0"), 409);
        assertThat(both.select(".alert--error").text()).contains("Van Anna.");
        assertThat(both.select("#advice").attr("value")).isEqualTo("Van Bram.");
        assertThat(wordings.all(false).get(0).advice()).isEqualTo("Van Anna.");

        String version = both.select("[name=version]").attr("value");
        answer(filled(address, "eenzamen", "Van Bram.", "PAGE").param("version", version));
        assertThat(wordings.all(false).get(0).advice()).isEqualTo("Van Bram.");
    }

    @Test
    void whatWasRemovedMeanwhileCanBeSavedAllTheSame() throws Exception {
        added("eenzamen", "PAGE");
        String address = LIST + "/" + wordings.all(false).get(0).id();
        answer(post(address + "/verwijdering"));

        Document gone = page(filled(address, "eenzamen", "Van Bram.", "PAGE").param("version", "0"), 409);
        assertThat(gone.select(".alert--error").text()).contains("van de lijst gehaald");
        answer(filled(address, "eenzamen", "Van Bram.", "PAGE")
                .param("version", gone.select("[name=version]").attr("value")));
        assertThat(wordings.all(false).get(0).advice()).isEqualTo("Van Bram.");
    }

    @Test
    void nobodyElseMayReadOrWriteIt() throws Exception {
        who = Sign.asPartnerMember();
        for (MockHttpServletRequestBuilder request : List.of(
                get(LIST),
                get(LIST + "/nieuw"),
                post(LIST + "/nieuw"),
                post(LIST + "/1"),
                post(LIST + "/1/verwijdering"))) {
            assertThat(answer(request).getStatus()).isEqualTo(403);
        }
    }

    @Test
    void whatNeverWasIsNotFound() throws Exception {
        for (MockHttpServletRequestBuilder request : List.of(
                get(LIST + "/99"),
                post(LIST + "/99/verwijdering"),
                post(LIST + "/99/terug"),
                filled(LIST + "/99", "eenzamen", "Anders.", "PAGE"))) {
            assertThat(answer(request).getStatus()).isEqualTo(404);
        }
    }

    @Test
    void thePagesSpeakEnglishToo() throws Exception {
        added("eenzamen", "PAGE");
        Cookie english = new Cookie("taal", "en");
        assertThat(page(get(LIST).cookie(english), 200).select("h1, tbody").text())
                .isEqualTo("Words to watch eenzamen " + ADVICE + " Pages Remove");
        assertThat(page(get(LIST + "/nieuw").cookie(english), 200).select("h1").text())
                .isEqualTo("Add a word");
        assertThat(page(post(LIST + "/nieuw").cookie(english), 422)
                        .select("#kinds-error")
                        .text())
                .isEqualTo("Error: Choose at least one sort of text.");
    }

    @Test
    void onlyTextsOfTheChosenKindsAreWarnedAbout() throws Exception {
        added("eenzamen", "ARTICLE", "PAGE");
        List<Finding> found = rule.check(SampleTexts.only(Part.SUMMARY, "Voor Eenzamen in de wijk."))
                .toList();
        assertThat(found).extracting(Finding::quote).containsExactly("Eenzamen");
        assertThat(found.get(0).arguments()).containsExactly("Eenzamen", ADVICE);
        assertThat(rule.check(SampleTexts.only(Part.QUOTE, "Wij eenzamen."))).isEmpty();
        SampleTexts.Page page =
                new SampleTexts.Page("Voor eenzamen", null, null, null, null, null, null, null, List.of());
        assertThat(rule.check(CheckedText.of(Kind.REPORT, page, page, false))).isEmpty();
    }

    private MockHttpServletResponse added(String phrase, String... kinds) throws Exception {
        return answer(filled(LIST + "/nieuw", phrase, ADVICE, kinds));
    }

    private static MockHttpServletRequestBuilder filled(String address, String phrase, String advice, String... kinds) {
        MockHttpServletRequestBuilder request = post(address).param("_kinds", "on");
        if (phrase != null) {
            request.param("phrase", phrase);
        }
        if (advice != null) {
            request.param("advice", advice);
        }
        if (kinds.length > 0 && kinds[0] != null) {
            request.param("kinds", kinds);
        }
        return request;
    }

    private Document page(MockHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse answer = answer(request);
        assertThat(answer.getStatus()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return site.perform(request.with(who)).andReturn().getResponse();
    }
}
