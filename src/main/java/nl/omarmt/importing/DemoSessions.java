package nl.omarmt.importing;

import java.util.ArrayList;
import java.util.List;
import nl.omarmt.events.Events;
import nl.omarmt.events.SessionWriteUpForm;
import tools.jackson.databind.node.ObjectNode;

/** What was written about the breakout sessions of past events. */
class DemoSessions {

    private final Events events;
    private final DemoForms forms;

    DemoSessions(Events events, DemoForms forms) {
        this.events = events;
        this.forms = forms;
    }

    /** Stores the summaries that stand beside the sessions of an event. */
    void writeUp(long eventId, DemoItem event) {
        List<DemoItem> sessions = event.rows("sessions");
        List<SessionWriteUpForm> blank = events.writeUps(eventId);
        List<SessionWriteUpForm> written = new ArrayList<>();
        for (int index = 0; index < sessions.size(); index++) {
            DemoItem session = sessions.get(index);
            SessionWriteUpForm stored = blank.get(index);
            if (session.fields().get("writeUp") instanceof ObjectNode text) {
                DemoItem summary = new DemoItem(session.file(), session.key(), text);
                written.add(summary.attempt(() -> forms.form(summary, stored, SessionWriteUpForm.class)));
            }
        }
        events.writeUp(eventId, written);
    }
}
