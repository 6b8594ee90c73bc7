package nl.omarmt.text;

import java.util.Locale;

/** The language whose habits the checks in this module know. */
final class Dutch {

    static final Locale LOCALE = Locale.forLanguageTag("nl");

    private Dutch() {}
}
