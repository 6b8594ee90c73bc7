package nl.omarmt.site;

import java.util.List;
import nl.omarmt.catalogue.Link;
import nl.omarmt.web.SiteWords;

/**
 * What stands around every page: the site's own name and words, where empty means not shown, and its static pages.
 *
 * @param tagline above the title of the home page
 * @param linkedIn address of the network's page there, beginning with {@code https://}
 * @param pages the static pages that readers can see, by title
 */
public record SiteSettings(
        String name,
        String tagline,
        String heroTitle,
        String heroText,
        String footerText,
        String linkedIn,
        String contactEmail,
        List<Link> pages) {

    /** What stands around an error page while the settings have never been read. */
    static final SiteSettings UNKNOWN = new SiteSettings("Omarmt", "", "", "", "", "", "", List.of());

    /** What the site says of itself. */
    SiteWords words() {
        return new SiteWords(name, tagline, heroTitle);
    }

    /** Whether readers can see something at this address of a static page; menus leave out what is not there. */
    public boolean has(String path) {
        return pages.stream().anyMatch(page -> page.path().equals(path));
    }
}
