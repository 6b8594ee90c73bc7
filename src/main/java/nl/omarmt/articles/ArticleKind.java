package nl.omarmt.articles;

/** What sort of article it is. */
public enum ArticleKind {
    NEWS,
    INTERVIEW,
    UPDATE;

    /** The key of the word that people read. */
    public String message() {
        return "articles.kind." + name();
    }
}
