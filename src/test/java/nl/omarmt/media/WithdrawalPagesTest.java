package nl.omarmt.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import nl.omarmt.SiteTest;
import nl.omarmt.drafting.Desk;
import nl.omarmt.events.Events;
import nl.omarmt.events.SampleEvents;
import nl.omarmt.partners.Partners;
import nl.omarmt.partners.SamplePartners;
import nl.omarmt.publishing.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What readers see where an image stood that was withdrawn; of reports and articles their own tests tell. */
@SiteTest
class WithdrawalPagesTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private Events events;

    @Autowired
    private Partners partners;

    @Autowired
    private Desk desk;

    @Autowired
    private SampleMedia sample;

    @Autowired
    private JdbcClient jdbc;

    private UUID image;

    @BeforeEach
    void photo() {
        image = sample.photo("tafel.jpg");
    }

    @Test
    void anEventHasTheCalmPlaceOnTop() throws Exception {
        long event = events.draft(SampleEvents.on(LocalDate.of(2026, 12, 3), "Buurtdiner"));
        desk.publish(Kind.EVENT, event, null, null);
        jdbc.sql(
                        "update event set lead_image_id = ?, lead_alt = 'Een gedekte tafel', lead_caption = 'Vorig jaar' where id = ?")
                .params(image, event)
                .update();
        assertThat(page("/agenda/buurtdiner").select("main img[alt='Een gedekte tafel']"))
                .hasSize(1);

        sample.withdraw(image);

        Document page = page("/agenda/buurtdiner");
        assertThat(page.html()).doesNotContain(image.toString(), "Een gedekte tafel", "Vorig jaar");
        assertThat(page.select("main .photo--lead svg.arcs")).hasSize(1);
    }

    @Test
    void aPartnerHasItsInitialsInPlaceOfTheLogo() throws Exception {
        long partner = partners.draft(SamplePartners.form("Dock"));
        desk.publish(Kind.PARTNER, partner, null, null);
        jdbc.sql("update partner set logo_image_id = ? where id = ?")
                .params(image, partner)
                .update();
        assertThat(page("/partners/dock").select("main img[src*='" + image + "']"))
                .hasSize(1);

        sample.withdraw(image);

        Document page = page("/partners/dock");
        assertThat(page.html()).doesNotContain(image.toString());
        assertThat(page.select("main .masthead__initials").text()).isEqualTo("D");
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(site.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
