/**
 * Photos, drawings and documents: taken in after they were looked at, kept in the sizes that pages need, described once and
 * placed often, shown only as long as whoever is in them agrees.
 *
 * <p>Other modules keep the number of an image and ask {@link nl.omarmt.media.Media} for what a page needs to show it. What
 * uses an image tells so through {@link nl.omarmt.media.MediaUses}, so that nothing disappears unseen.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"publishing", "web", "text", "security", "commands", "drafting", "drafting :: checks"})
package nl.omarmt.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
