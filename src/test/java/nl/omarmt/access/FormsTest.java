package nl.omarmt.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.DispatcherType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.drafting.ContentEditing;
import nl.omarmt.drafting.ShareForm;
import nl.omarmt.drafting.wording.WordingForm;
import nl.omarmt.partners.ContactPersonForm;
import nl.omarmt.site.SettingsForm;
import nl.omarmt.web.FieldLabels;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

/** What a form says when something in it is wrong (WCAG 3.3.1, 3.3.3), and that every field has a name to say it with. */
@SiteTest
class FormsTest {

    /** What nobody types, and what only another answer of the site can be about. */
    private static final Set<String> UNSEEN = Set.of("version", "id", "relatedRefs");

    @Autowired
    private MockMvc site;

    @Autowired
    private FieldLabels labels;

    @Autowired
    private List<ContentEditing<?>> contents;

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void everyMistakeIsNamedAfterItsFieldAndLeadsThere() throws Exception {
        Document page = refused(post("/beheer/verslagen/nieuw")
                .param("title", "")
                .param("metOn", "31 mei")
                .param("sections[0].kind", "TEXT")
                .param("sections[0].heading", "x".repeat(301)));

        assertThat(page.title()).startsWith("Fout: Nieuw verslag");
        assertThat(page.select(".alert--error[tabindex=-1][autofocus][role=alert]"))
                .hasSize(1);
        assertThat(page.select(".alert--error li a"))
                .extracting(link -> link.attr("href") + " " + link.text())
                .contains(
                        "#title Titel: Vul dit in.",
                        "#metOn Datum: Dit is geen datum. Schrijf haar als 2024-05-30.",
                        "#sections0.heading Onderdelen 1, Kop: Dit is te lang. Er passen hooguit 300 tekens of regels.");
        page.select(".alert--error li a").forEach(link -> assertThat(
                        page.getElementById(link.attr("href").substring(1)))
                .as(link.attr("href"))
                .isNotNull());
    }

    @Test
    void whatIsRightHasNoMistakeInItsTitle() throws Exception {
        Document page = Jsoup.parse(site.perform(get("/beheer/verslagen/nieuw").with(Sign.asCoordinator()))
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(page.title()).startsWith("Nieuw verslag");
    }

    @Test
    void aRefusedLoginSaysSoFirst() throws Exception {
        var login = post("/inloggen")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("email", "wie@example.org")
                .param("password", "niet dit");
        String shown = Objects.requireNonNull(
                site.perform(login).andReturn().getResponse().getForwardedUrl());
        // What a server does within the request, the mock leaves to its caller.
        Document page = Jsoup.parse(site.perform(post(shown)
                        .with(request -> {
                            request.setDispatcherType(DispatcherType.FORWARD);
                            return request;
                        })
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("email", "wie@example.org"))
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(page.title()).startsWith("Fout: Inloggen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyFieldHasAName(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        List<String> nameless = new ArrayList<>();
        contents.forEach(content ->
                walk(content.kind().module() + ".form", "", content.blank().getClass(), nameless));
        walk("partners.form", "", ContactPersonForm.class, nameless);
        walk("site.settings.form", "", SettingsForm.class, nameless);
        walk("drafting.share.form", "", ShareForm.class, nameless);
        walk("drafting.words.form", "", WordingForm.class, nameless);
        List.of("name", "email", "role", "present", "password").forEach(field -> check("accounts", field, nameless));

        assertThat(nameless).isEmpty();
    }

    private void walk(String form, String path, Class<?> type, List<String> nameless) {
        for (RecordComponent field : type.getRecordComponents()) {
            if (UNSEEN.contains(field.getName())) {
                continue;
            }
            check(form, path + field.getName(), nameless);
            if (field.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> row
                    && row.isRecord()) {
                walk(form, path + field.getName() + "[0].", row, nameless);
            }
        }
    }

    private void check(String form, String path, List<String> nameless) {
        String words = labels.of(form, path);
        if (words.split(", ").length < path.split("\\.").length || words.isEmpty()) {
            nameless.add(form + " " + path);
        }
    }

    private Document refused(org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request)
            throws Exception {
        var answer = site.perform(request.with(Sign.asCoordinator())).andReturn();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
