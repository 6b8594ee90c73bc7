package nl.omarmt.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.publishing.Kind;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Opens the editor of everything in the demonstration network and sends it as it is, as a script does before a button works. */
@SiteTest
class UntouchedEditorsTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private DemoContent demo;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void load() {
        demo.load();
    }

    @Test
    void whatNobodyTouchedIsNotKept() throws Exception {
        List<String> editors = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            editors.add(kind.adminPath() + "/nieuw");
            jdbc.sql("select id from " + kind.word() + " order by id").query(Long.class).stream()
                    .limit(8)
                    .map(kind::adminPath)
                    .forEach(editors::add);
        }

        for (String editor : editors) {
            site.perform(untouched(editor));
        }

        assertThat(editors).hasSizeGreaterThan(30);
        assertThat(jdbc.sql("select m.kind || ' ' || coalesce(m.subject_id, 0) || ': ' || coalesce(s.inserted, r.form)"
                                + " from manuscript m join revision r on r.manuscript_id = m.id and r.number = m.base"
                                + " left join splice s on s.manuscript_id = m.id")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private MockHttpServletRequestBuilder untouched(String editor) throws Exception {
        Document page = Jsoup.parse(site.perform(get(editor).with(Sign.asAdministrator()))
                .andReturn()
                .getResponse()
                .getContentAsString());
        MockHttpServletRequestBuilder request =
                post(editor + "/werkversie").with(Sign.asAdministrator()).accept(MediaType.APPLICATION_JSON);
        for (Connection.KeyVal field : ((FormElement) page.selectFirst("form.editor")).formData()) {
            if (!field.key().equals("_csrf")) {
                request.param(field.key(), field.value().replaceAll("\\R", "\r\n"));
            }
        }
        return request;
    }
}
