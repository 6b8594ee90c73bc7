package nl.omarmt.events;

/** What sort of event it is. */
public enum EventKind {
    NETWORK_MEETING,
    THEME_MEETING,
    TRAINING,
    LECTURE,
    CAMPAIGN,
    PARTNER_ACTIVITY;

    /** The key of the word that people read. */
    public String message() {
        return "events.kind." + name();
    }
}
