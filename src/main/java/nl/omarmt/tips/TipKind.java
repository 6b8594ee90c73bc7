package nl.omarmt.tips;

import nl.omarmt.web.Worded;

/** What sort of thing is recommended. */
public enum TipKind implements Worded {
    BOOK,
    PODCAST,
    ARTICLE,
    FILM,
    WEBSITE,
    GAME,
    COURSE;

    /** The key of the word that people read. */
    @Override
    public String message() {
        return "tips.kind." + name();
    }
}
