package nl.omarmt.tips;

/** What the coordinators decided about a tip. */
public enum TipDecision {
    SUBMITTED,
    APPROVED,
    DECLINED;

    /** The key of the word that people read. */
    public String message() {
        return "tips.decision." + name();
    }
}
