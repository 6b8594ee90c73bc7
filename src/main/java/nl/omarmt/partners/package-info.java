/**
 * The organisations of the network, their contact persons, and who answers for whom during an absence.
 *
 * <p>Other modules know partners and persons by their numbers, and ask here for names, choices and contact cards.
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
            "drafting :: checks"
        })
package nl.omarmt.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
