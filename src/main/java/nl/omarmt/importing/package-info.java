/**
 * Fills a site with content from elsewhere: the demonstration network, with which everybody can try the site,
 * and the archive of an older site.
 *
 * <p>It reads files, finds out which item means which, and hands forms to the façades of the features, as if somebody
 * had typed everything. Nothing depends on this module.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"publishing", "web", "database", "commands", "drafting", "media", "partners", "events"})
package nl.omarmt.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
