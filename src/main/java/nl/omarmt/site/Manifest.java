package nl.omarmt.site;

import java.util.List;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** What a phone shows of the site on its home screen (https://www.w3.org/TR/appmanifest/). */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record Manifest(
        String name,
        String shortName,
        String description,
        String lang,
        String id,
        String startUrl,
        String scope,
        String display,
        String backgroundColor,
        String themeColor,
        List<Icon> icons) {

    /** Paper and lead colour of tokens.css, in the light scheme. */
    private static final String PAPER = "#fffaf3";

    private static final String BRAND = "#6b1f2b";

    static Manifest of(SiteSettings site, List<Icon> icons) {
        return new Manifest(
                site.name(), site.name(), site.tagline(), "nl", "/", "/", "/", "minimal-ui", PAPER, BRAND, icons);
    }

    /**
     * The mark as a picture.
     *
     * @param sizes as in HTML: {@code 192x192}, or {@code any} for a drawing
     * @param purpose {@code maskable} for one that a phone may cut to a shape of its own
     */
    record Icon(String src, String sizes, String type, String purpose) {}
}
