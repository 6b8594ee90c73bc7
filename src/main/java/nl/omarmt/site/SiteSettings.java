package nl.omarmt.site;

/**
 * The site's own name and words; what is empty is not shown.
 *
 * @param tagline above the title of the home page
 * @param linkedIn address of the network's page there, beginning with {@code https://}
 */
public record SiteSettings(
        int version,
        String name,
        String tagline,
        String heroTitle,
        String heroText,
        String footerText,
        String linkedIn,
        String contactEmail) {

    /** What stands around an error page while the settings cannot be read. */
    static final SiteSettings UNKNOWN = new SiteSettings(0, "Omarmt", "", "", "", "", "", "");

    SettingsForm asForm() {
        return new SettingsForm(
                version, name, tagline, heroTitle, heroText, footerText, linkedIn, contactEmail);
    }
}
