/**
 * What belongs to the site as a whole: home, static pages, settings, menus and the dashboard of the admin area.
 *
 * <p>It stands on top of all features and is used by none.
 */
@NullMarked
@ApplicationModule
package nl.omarmt.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
