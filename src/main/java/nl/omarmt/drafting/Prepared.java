package nl.omarmt.drafting;

import nl.omarmt.publishing.Content;

/** New content that may be published and has its number, but is not stored yet. */
public final class Prepared {

    private final Content content;
    private final String text;

    /** @param text its form as JSON, as a revision keeps it */
    Prepared(Content content, String text) {
        this.content = content;
        this.text = text;
    }

    Content content() {
        return content;
    }

    String text() {
        return text;
    }
}
