package nl.omarmt.calls;

/** Whether a call asks for something or offers it. */
public enum Direction {
    ASKS,
    OFFERS;

    /** The key of the word that people read. */
    public String message() {
        return "calls.direction." + name();
    }
}
