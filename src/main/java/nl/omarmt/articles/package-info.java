/**
 * News, interviews and updates of workgroups: a date, a summary for the teaser, a body.
 *
 * <p>Articles stand between the reports under "Lees verder", and on the pages of the workgroups and partners that they
 * are about. Nothing depends on this module.
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
package nl.omarmt.articles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
