package nl.omarmt.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.security.AnswerHeaders;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The text editor is loaded by the pages that have it, and by nothing else. */
@SiteTest
class EditorPagesTest {

    private static final String POLICY = "Content-Security-Policy";

    @Autowired
    MockMvc site;

    @Autowired
    JsonMapper json;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/beheer/verslagen/nieuw",
                "/beheer/artikelen/nieuw",
                "/beheer/agenda/nieuw",
                "/beheer/werkgroepen/nieuw",
                "/beheer/partners/nieuw",
                "/beheer/oproepen/nieuw",
                "/beheer/paginas/nieuw"
            })
    void thePolicyOfAPageAllowsItsOwnImportMapAndNoOtherInlineScript(String path) throws Exception {
        MockHttpServletResponse page = answer(get(path));
        assertThat(page.getHeaders(POLICY)).containsExactly(policyFor(importMap(page)));
    }

    @Test
    void aRefusedFormIsAnEditorToo() throws Exception {
        MockHttpServletResponse page = answer(post("/beheer/artikelen/nieuw"));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getHeaders(POLICY)).containsExactly(policyFor(importMap(page)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/artikelen", "/beheer", "/beheer/artikelen", "/beheer/prullenbak", "/inloggen"})
    void noOtherPageHasAnythingOfIt(String path) throws Exception {
        MockHttpServletResponse page = answer(get(path));
        assertThat(page.getHeaders(POLICY)).containsExactly(AnswerHeaders.CONTENT_SECURITY_POLICY);
        assertThat(page.getContentAsString()).doesNotContain("importmap", "prosemirror", "/js/editor/");
    }

    @Test
    void everyModuleStandsAtAnAddressThatHoldsForEver() throws Exception {
        MockHttpServletResponse page = answer(get("/beheer/artikelen/nieuw"));
        Map<String, JsonNode> imports = json.readTree(importMap(page)).get("imports").properties().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(imports).containsKeys("prosemirror-view", "w3c-keyname", ImportMap.OWN + "schema");
        for (JsonNode address : imports.values()) {
            assertThat(address.asString())
                    .matches(
                            "/assets/(?:webjars/[a-z0-9-]+/[0-9.]+/(?:dist/)?|js/(?:editor|media)/)[a-z-]+-[0-9a-f]{32}\\.js");
            MockHttpServletResponse module = answer(get(address.asString()));
            assertThat(module.getStatus()).isEqualTo(200);
            assertThat(module.getContentType()).startsWith("text/javascript");
            assertThat(module.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("max-age=31536000, immutable");
            assertThat(Jsoup.parse(page.getContentAsString())
                            .select("link[rel=modulepreload]")
                            .eachAttr("href"))
                    .contains(address.asString());
        }
    }

    private String importMap(MockHttpServletResponse page) throws Exception {
        Element script = Jsoup.parse(page.getContentAsString()).selectFirst("head > script");
        assertThat(script).isNotNull();
        assertThat(script.attr("type")).isEqualTo("importmap");
        return script.data();
    }

    private static String policyFor(String script) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
        return AnswerHeaders.CONTENT_SECURITY_POLICY
                .replace(
                        "script-src 'self';",
                        "script-src 'self' 'sha256-" + Base64.getEncoder().encodeToString(hash) + "';")
                .replace("frame-src 'none'", "frame-src 'self'");
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return site.perform(request.with(Sign.asCoordinator())).andReturn().getResponse();
    }
}
