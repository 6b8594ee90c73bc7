/**
 * Partners that work on one central question over a longer time, and the core group that steers the network.
 *
 * <p>Other modules know workgroups by their numbers, and ask here for names and choices.
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
            "partners"
        })
package nl.omarmt.workgroups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
