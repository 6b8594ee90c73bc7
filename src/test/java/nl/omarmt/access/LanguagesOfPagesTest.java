package nl.omarmt.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.omarmt.SiteTest;
import nl.omarmt.importing.DemoNetwork;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.MockMvc;

/** Every page in two languages, and every text marked with its own (WCAG 3.1.1, 3.1.2). */
@SiteTest
class LanguagesOfPagesTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String MEETING = "/agenda/netwerkbijeenkomst-30-mei-2024";

    @Autowired
    private MockMvc site;

    @Autowired
    private MessageSource messages;

    @Autowired
    private ApplicationContext context;

    @ParameterizedTest
    @CsvSource({
        "/, '', lang=en",
        "/verslagen?jaar=2024, jaar=2024, jaar=2024&lang=en",
        "/verslagen?lang=en&jaar=2024, jaar=2024, jaar=2024&lang=en",
        "/agenda?wanneer=geweest&pagina=2, wanneer=geweest&pagina=2, wanneer=geweest&pagina=2&lang=en",
        "/zoeken-bestaat-niet, '', lang=en",
    })
    void pagesNameTheirAlternatesByWholeAddresses(String asked, String dutch, String english) throws Exception {
        Map<String, String> alternates = new LinkedHashMap<>();
        Document page = page(asked);
        page.select("link[rel=alternate][hreflang]")
                .forEach(link -> alternates.put(link.attr("hreflang"), link.attr("href")));
        if (asked.startsWith("/zoeken")) {
            assertThat(alternates).isEmpty();
            return;
        }

        String address = "http://localhost:8080" + URI.create(asked).getPath();
        String plain = dutch.isEmpty() ? address : address + "?" + dutch;
        assertThat(alternates)
                .containsExactly(
                        Map.entry("nl", plain),
                        Map.entry("en", address + "?" + english),
                        Map.entry("x-default", plain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/agenda?wanneer=geweest&soort=LECTURE&pagina=1", "/partners?q=caf%C3%A9+%26+meer"})
    void theLinkToTheOtherLanguageKeepsThePageAndWhatWasAsked(String asked) throws Exception {
        Element link = Objects.requireNonNull(page(asked).selectFirst(".site-nav [hreflang]"));
        assertThat(link.attr("lang")).isEqualTo("en");
        String path = URI.create(asked).getPath();
        String there = path + link.attr("href");

        Document english = page(there);
        assertThat(english.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(values(english)).isEqualTo(values(page(asked)));

        Element back = Objects.requireNonNull(english.selectFirst(".site-nav [hreflang]"));
        assertThat(back.attr("hreflang")).isEqualTo("nl");
        assertThat(page(path + back.attr("href")).selectFirst("html").attr("lang"))
                .isEqualTo("nl");
    }

    /** Words that are the same on both pages were written by somebody, or were not translated. */
    @Test
    void whatIsDutchOnAnEnglishPageIsMarked() throws Exception {
        for (String path : List.of(
                "/",
                "/verslagen",
                Views.REPORT,
                "/artikelen",
                "/agenda",
                "/agenda?wanneer=geweest",
                MEETING,
                "/werkgroepen",
                "/werkgroepen/ondernemers",
                "/partners",
                "/partners/the-colour-kitchen",
                "/oproepen",
                "/inspiratie",
                "/over")) {
            Set<String> dutch = texts(page(path), "nl");
            Set<String> unmarked = texts(page(path + (path.contains("?") ? "&" : "?") + "lang=en"), "en");
            unmarked.retainAll(dutch);

            assertThat(unmarked).as(path).isEmpty();
        }
    }

    @Test
    void theWordsOfTheSiteAreNotMarkedAsDutch() throws Exception {
        Document page = page("/verslagen?lang=en");
        assertThat(page.selectFirst(".breadcrumb [aria-current]").attr("lang")).isEmpty();
        assertThat(page.select("main h1").attr("lang")).isEmpty();
        assertThat(page(Views.REPORT).select("[lang=nl]")).hasSize(1);
    }

    @Test
    void datesFollowTheLanguage() throws Exception {
        assertThat(page(Views.REPORT).select(".facts").text()).contains("30 mei 2024");
        assertThat(page(Views.REPORT + "?lang=en").select(".facts").text()).contains("30 May 2024");
        assertThat(page("/agenda?wanneer=geweest").select(".month").text()).doesNotContainPattern("October|May");
        assertThat(page("/agenda?wanneer=geweest&lang=en").select(".month").text())
                .doesNotContainPattern("(?i)oktober|mei ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "site.partners.all | 1 | Toon onze ene partner | Show our 1 partner",
                "site.partners.all | 2 | Toon alle 2 partners | Show all 2 partners",
                "partners.index.found | 0 | Geen partner gevonden, van 1.500 in totaal | No partner found, of 1,500 in all",
                "partners.index.found | 1 | 1 partner gevonden, van 1.500 in totaal | 1 partner found, of 1,500 in all",
                "partners.index.found | 2 | 2 partners gevonden, van 1.500 in totaal | 2 partners found, of 1,500 in all",
                "drafting.index.caption | 0 | Niets gevonden | Nothing found",
                "drafting.bin.clear.text | 1 | 1 stuk wordt voorgoed gewist. Dit kan niet ongedaan worden gemaakt. | 1 item will be erased for good. This cannot be undone.",
                "reports.show.people | 1 | 1 deelnemer | 1 person",
                "reports.show.people | 1500 | 1.500 deelnemers | 1,500 people",
                "site.minutes | 1 | 1 minuut | 1 minute",
                "site.session.capacity | 1 | 1 plaats | 1 place",
                "site.session.capacity | 20 | 20 plaatsen | 20 places",
                "events.signUp.capacity | 1 | Er is plaats voor 1 persoon. | There is room for 1 person.",
                "site.home.figures.partners | 1 | partner | partner",
                "site.home.figures.districts | 2 | wijken | districts",
            })
    void oneIsNotMany(String key, int number, String dutch, String english) {
        assertThat(messages.getMessage(key, new Object[] {number, 1500}, DUTCH)).isEqualTo(dutch);
        assertThat(messages.getMessage(key, new Object[] {number, 1500}, Locale.ENGLISH))
                .isEqualTo(english);
    }

    private static List<String> values(Document page) {
        return page.select("main input[name]:not([type=hidden]), main option[selected]")
                .eachAttr("value");
    }

    /** Texts of at least two words in this language, without names and addresses, which have none. */
    private static Set<String> texts(Document page, String language) {
        page.select("script, .brand, .contact, .on-paper, .site-footer section, .facilitators")
                .remove();
        return page.body().select("*").stream()
                .filter(element -> element.closest("[lang]").attr("lang").equals(language))
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text)
                .map(String::strip)
                .filter(text -> text.matches("(?s).*\\p{L}{2,}\\W+\\p{L}{2,}.*") && !text.matches("\\S+[@.]\\S+"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of the demonstration network, which is loaded when a test first asks for a page. */
    private Document page(String path) throws Exception {
        DemoNetwork.load(context);
        return Jsoup.parse(
                site.perform(get(URI.create(path))).andReturn().getResponse().getContentAsString());
    }
}
