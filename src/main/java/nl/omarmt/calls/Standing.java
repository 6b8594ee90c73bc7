package nl.omarmt.calls;

/** What a coordinator says of a call. */
public enum Standing {
    OPEN,
    FULFILLED,
    WITHDRAWN;

    /** The key of the word that people read. */
    public String message() {
        return "calls.standing." + name();
    }
}
