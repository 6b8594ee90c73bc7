/**
 * What belongs to the site as a whole: the home page, static pages, settings, and the dashboard of the admin area.
 *
 * <p>It stands on top of all features, gives every page the name of the site and its place in the menu, and knows where
 * addresses of the former site lead. Only what fills the site from outside uses it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "publishing",
            "web",
            "text",
            "security",
            "catalogue",
            "media",
            "drafting",
            "drafting :: checks",
            "sharing",
            "mail",
            "partners",
            "events",
            "calls",
            "reports"
        })
package nl.omarmt.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
