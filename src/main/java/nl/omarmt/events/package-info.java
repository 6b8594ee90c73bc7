/**
 * Meetings and everything else with a date: when and where, the programme, and the breakout sessions with what was
 * written about them afterwards.
 *
 * <p>A report shows the sessions of its event and edits their write-ups through {@link nl.omarmt.events.Events}; events
 * know no reports, and find the one that names them in the catalogue.
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
package nl.omarmt.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
