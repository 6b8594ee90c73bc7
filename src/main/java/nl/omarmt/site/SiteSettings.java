package nl.omarmt.site;

/** The site's own name and words. */
public record SiteSettings(
        String name,
        String tagline,
        String heroTitle,
        String heroText,
        String footerText,
        String linkedIn,
        String contactEmail) {}
