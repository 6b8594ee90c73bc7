package nl.omarmt.events;

import nl.omarmt.web.Worded;

/** What sort of event it is. */
public enum EventKind implements Worded {
    NETWORK_MEETING,
    THEME_MEETING,
    TRAINING,
    LECTURE,
    CAMPAIGN,
    PARTNER_ACTIVITY;

    /** The key of the word that people read. */
    @Override
    public String message() {
        return "events.kind." + name();
    }
}
