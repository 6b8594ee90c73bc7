package nl.omarmt.text;

/**
 * Markup that may stand in a page unescaped. Only this package can make one, and only by sanitising, so a template that
 * writes {@code th:utext="${text.html()}"} fails on a string instead of trusting it.
 */
public sealed interface Html permits RichText, RenderedText, RenderedText.Part {

    /** Returns the markup, which holds allowed elements only. */
    String html();
}
