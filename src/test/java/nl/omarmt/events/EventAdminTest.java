package nl.omarmt.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SiteTest
class EventAdminTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private Events events;

    @Test
    void aTitleIsEnoughToSave() throws Exception {
        String editor = send(form("/beheer/agenda/nieuw").param("title", "Drempels"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        site.perform(get(editor).with(Sign.asCoordinator()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"#startsOn\"")))
                .andExpect(content().string(containsString("href=\"#locationName\"")));
    }

    @Test
    void rowsAreAddedMovedAndRemovedWithoutSavingOrLosingAnything() throws Exception {
        MockHttpServletRequestBuilder typed = form("/beheer/agenda/nieuw")
                .param("title", "")
                .param("capacity", "20")
                .param("programme[0].title", "Inloop")
                .param("programme[0].startsAt", "13:30")
                .param("sessions[0].title", "Kijken")
                .param("sessions[0].facilitatorNames", "Ingrid Zwaan")
                .param("sessions[1].title", "Binnenkomen")
                .param("rows", "sessions.1.up");

        moved(typed)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "value=\"13:30:00\"", "value=\"Inloop\"", "value=\"Binnenkomen\"", "value=\"Kijken\"")))
                .andExpect(content().string(containsString("Ingrid Zwaan")));
        moved(form("/beheer/agenda/nieuw").param("sessions[0].title", "Kijken").param("rows", "sessions.add"))
                .andExpect(content().string(containsString("name=\"sessions[1].title\"")));
        moved(form("/beheer/agenda/nieuw").param("sessions[0].title", "Kijken").param("rows", "sessions.0.remove"))
                .andExpect(content().string(not(containsString("value=\"Kijken\""))));
        assertThat(events.options()).isEmpty();
    }

    @Test
    void rowsWaitUntilEverythingCanBeRead() throws Exception {
        send(form("/beheer/agenda/nieuw")
                        .param("title", "Soepmiddag")
                        .param("capacity", "veel")
                        .param("sessions[0].title", "Kijken")
                        .param("rows", "sessions.add"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"veel\"")))
                .andExpect(content().string(containsString("value=\"Kijken\"")))
                .andExpect(content().string(containsString("href=\"#capacity\"")));
    }

    @Test
    void aRejectedFormComesBackWithWhatWasTypedAtItsFields() throws Exception {
        send(form("/beheer/agenda/nieuw")
                        .param("title", "")
                        .param("startsOn", "2026-03-29")
                        .param("startsAt", "02:30")
                        .param("endsAt", "25:00")
                        .param("capacity", "0")
                        .param("registrationUntil", "2026-03-30")
                        .param("sessions[0].title", "Kijken")
                        .param("sessions[0].capacity", "twaalf")
                        .param("programme[0].startsAt", "half twee"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#title\"")))
                .andExpect(content().string(containsString("href=\"#startsAt\"")))
                .andExpect(content().string(containsString("Deze tijd bestaat niet")))
                .andExpect(content().string(containsString("value=\"25:00\"")))
                .andExpect(content().string(containsString("href=\"#capacity\"")))
                .andExpect(content().string(containsString("href=\"#registrationUntil\"")))
                .andExpect(content().string(containsString("value=\"Kijken\"")))
                .andExpect(content().string(containsString("value=\"twaalf\"")))
                .andExpect(content().string(containsString("value=\"half twee\"")));
    }

    @Test
    void anEndBeforeTheStartIsToldAtItsField() throws Exception {
        send(form("/beheer/agenda/nieuw")
                        .param("title", "Drempels")
                        .param("startsOn", "2026-12-01")
                        .param("startsAt", "14:00")
                        .param("endsAt", "13:00"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#endsAt\"")))
                .andExpect(content().string(containsString("Het einde ligt niet na het begin.")));
    }

    @Test
    void aSessionWithAWriteUpCannotBeRemovedByItsButton() throws Exception {
        long id = events.draft(SampleEvents.with(
                SampleEvents.SOON, "Drempels", SampleEvents.session("Kijken"), SampleEvents.session("Binnenkomen")));
        events.writeUp(id, List.of(SampleEvents.written(events.writeUps(id).get(0), "<p>Tekst</p>")));

        site.perform(get("/beheer/agenda/" + id).with(Sign.asCoordinator()).header("Accept-Language", "nl"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Over deze deelsessie is al geschreven.")))
                .andExpect(content().string(containsString("name=\"sessions[0].remove\"")))
                .andExpect(content().string(not(containsString("value=\"sessions.0.remove\""))))
                .andExpect(content().string(containsString("value=\"sessions.1.remove\"")));
    }

    @Test
    void namesThatNobodyKnowsAreLeftOut() throws Exception {
        send(form("/beheer/agenda/nieuw")
                        .param("title", "Drempels")
                        .param("organiserIds", "999", "998")
                        .param("workgroupIds", "999")
                        .param("contactId", "999")
                        .param("sessions[0].title", "Kijken")
                        .param("sessions[0].facilitatorIds[0]", "999")
                        .param("sessions[0].facilitatorIds[1]", "")
                        .param("sessions[0].id", "4711"))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void rowsWithoutANumberOrFarBeyondAnyListAreRefused() throws Exception {
        for (String name :
                List.of("sessions[].title", "sessions[999999].title", "sessions[-1].title", "sessions[a].title")) {
            send(form("/beheer/agenda/nieuw").param("title", "Drempels").param(name, "Kijken"))
                    .andExpect(status().isBadRequest());
        }
    }

    /** The editor to which a moved row leads. */
    private ResultActions moved(MockHttpServletRequestBuilder request) throws Exception {
        String editor = send(request).andReturn().getResponse().getRedirectedUrl();
        return site.perform(get(editor).with(Sign.asCoordinator()).header("Accept-Language", "nl"));
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return site.perform(request);
    }

    private static MockHttpServletRequestBuilder form(String address) {
        return post(address).with(Sign.asCoordinator()).with(csrf()).header("Accept-Language", "nl");
    }
}
