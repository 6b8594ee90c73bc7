package nl.omarmt.calls;

import nl.omarmt.web.Worded;

/** Whether a call asks for something or offers it. */
public enum Direction implements Worded {
    ASKS,
    OFFERS;

    /** The key of the word that people read. */
    @Override
    public String message() {
        return "calls.direction." + name();
    }
}
