package nl.omarmt.events;

/** How far the write-up of a breakout session is. */
public enum SessionState {
    /** Nobody has handed it in. */
    OPEN,
    /** Whoever led the session handed it in. */
    SUBMITTED,
    /** A coordinator has read it. */
    APPROVED;

    /** The key of the word that people read. */
    public String message() {
        return "events.session.state." + name();
    }
}
