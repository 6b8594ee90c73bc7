/**
 * Books, podcasts, films and more that somebody in the network recommends: submitted, then approved or declined.
 *
 * <p>Approving a tip and publishing it are one and the same act. Nothing depends on this module.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "publishing",
            "web",
            "text",
            "security",
            "media",
            "catalogue",
            "drafting",
            "drafting :: checks"
        })
package nl.omarmt.tips;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
