package nl.omarmt.site;

import java.util.Set;

/** First parts of addresses that lead to other parts of the site; a static page at one of them could not be reached. */
final class ReservedAddresses {

    private static final Set<String> ALL = Set.of(
            "",
            "verslagen",
            "artikelen",
            "agenda",
            "werkgroepen",
            "partners",
            "oproepen",
            "inspiratie",
            "paginas",
            "voorbeeld",
            "zoeken",
            "og",
            "overzicht",
            "beheer",
            "mijn",
            "inloggen",
            "uitloggen",
            "welkom",
            "wachtwoord-vergeten",
            "wachtwoord-instellen",
            "assets",
            "media",
            "webjars",
            "feed",
            "sitemap",
            "robots",
            "health",
            "error");

    private ReservedAddresses() {}

    /** Whether no static page may stand at {@code /word}. */
    static boolean contains(String word) {
        return ALL.contains(word);
    }
}
