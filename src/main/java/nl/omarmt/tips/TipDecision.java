package nl.omarmt.tips;

import nl.omarmt.web.Worded;

/** What the coordinators decided about a tip. */
public enum TipDecision implements Worded {
    SUBMITTED,
    APPROVED,
    DECLINED;

    /** The key of the word that people read. */
    @Override
    public String message() {
        return "tips.decision." + name();
    }
}
