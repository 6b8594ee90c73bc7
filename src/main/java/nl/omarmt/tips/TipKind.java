package nl.omarmt.tips;

/** What sort of thing is recommended. */
public enum TipKind {
    BOOK,
    PODCAST,
    ARTICLE,
    FILM,
    WEBSITE,
    GAME,
    COURSE;

    /** The key of the word that people read. */
    public String message() {
        return "tips.kind." + name();
    }
}
