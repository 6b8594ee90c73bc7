package nl.omarmt.tips;

/** Tips for tests. */
public final class SampleTips {

    private SampleTips() {}

    /** What somebody would type for a complete tip that nobody has judged yet. */
    public static TipForm form(String title) {
        return form(title, TipKind.BOOK, TipDecision.SUBMITTED);
    }

    static TipForm form(String title, TipKind kind, TipDecision decision) {
        return new TipForm(
                null,
                title,
                null,
                kind,
                "Noreena Hertz",
                "https://example.org/boek",
                "Je ziet ineens waar een bankje ontbreekt.\r\n\r\nLees het met je buren.",
                "Nadia, gemeente Utrecht",
                decision);
    }
}
