package nl.omarmt.events;

import nl.omarmt.web.Worded;

/** How far the write-up of a breakout session is. */
public enum SessionState implements Worded {
    /** Nobody has handed it in. */
    OPEN,
    /** Whoever led the session handed it in. */
    SUBMITTED,
    /** A coordinator has read it. */
    APPROVED;

    /** The key of the word that people read. */
    @Override
    public String message() {
        return "events.session.state." + name();
    }
}
