package nl.omarmt.importing;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What coordinators find when they come in. */
@SiteTest
class DashboardTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private DemoContent demo;

    @Test
    void itLeadsToWhatAsksForAttention() throws Exception {
        demo.load();

        site.perform(get("/beheer").with(Sign.asCoordinator()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Dag Coco Coördinator"),
                                containsString("Ingepland"),
                                containsString("/beheer/oproepen/"),
                                containsString("verschijnt op"),
                                containsString("/beheer/verslagen/nieuw"),
                                not(containsString("??")))));
        site.perform(get("/beheer?lang=en").with(Sign.asCoordinator()))
                .andExpect(content().string(containsString("Hello Coco")));
    }

    @Test
    void aNewSiteSaysThatThereIsNothingToDo() throws Exception {
        site.perform(get("/beheer").with(Sign.asCoordinator()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Er liggen geen concepten")));
    }
}
