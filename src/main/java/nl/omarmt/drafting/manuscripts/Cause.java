package nl.omarmt.drafting.manuscripts;

import nl.omarmt.web.Worded;

/** Why a text was kept as a revision. */
public enum Cause implements Worded {
    /** Somebody pressed "Opslaan". */
    SAVED,
    /** Readers see it from then on. */
    PUBLISHED,
    /** An older text was taken up again. */
    RESTORED,
    /** Somebody else had written in the meantime; this is the text of who came second. */
    CONFLICT,
    /** The state of a working copy, kept now and then while somebody writes. */
    AUTOSAVED,
    /** A working copy that somebody threw away. */
    DISCARDED;

    /** The key of the word that people read. */
    @Override
    public String message() {
        return "drafting.cause." + name();
    }
}
