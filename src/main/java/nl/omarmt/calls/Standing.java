package nl.omarmt.calls;

import nl.omarmt.web.Worded;

/** What a coordinator says of a call. */
public enum Standing implements Worded {
    OPEN,
    FULFILLED,
    WITHDRAWN;

    /** The key of the word that people read. */
    @Override
    public String message() {
        return "calls.standing." + name();
    }
}
