package nl.omarmt.articles;

import nl.omarmt.web.Worded;

/** What sort of article it is. */
public enum ArticleKind implements Worded {
    NEWS,
    INTERVIEW,
    UPDATE;

    /** The key of the word that people read. */
    @Override
    public String message() {
        return "articles.kind." + name();
    }
}
