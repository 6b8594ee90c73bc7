/**
 * Questions to the network and offers within it: who to answer, until when, and whether that still makes sense.
 *
 * <p>That a deadline has passed is read from the clock, here and in the catalogue, so that a call closes everywhere at
 * once. Reports show calls through {@link nl.omarmt.calls.Calls}.
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
            "workgroups",
            "partners"
        })
package nl.omarmt.calls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
