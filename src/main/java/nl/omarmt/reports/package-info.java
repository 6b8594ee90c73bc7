/**
 * The write-up of one meeting for everybody who was not there, and for those who were: the heart of the site.
 *
 * <p>A report consists of sections in an order of the coordinator's own. Breakout sessions, calls and workgroups stay with
 * their own modules; a report has a place for them, shows them as they stand now, and edits what was written about the
 * sessions of its event in the same form and transaction. Nothing but the site itself depends on this module.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "publishing",
            "web",
            "paper",
            "text",
            "security",
            "catalogue",
            "media",
            "drafting",
            "drafting :: checks",
            "events",
            "calls",
            "workgroups",
            "partners"
        })
package nl.omarmt.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
