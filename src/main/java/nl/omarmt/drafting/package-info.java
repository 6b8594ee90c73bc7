/**
 * The desk at which content is written, the same for every kind: the lists of the admin area, a form that is saved
 * without overwriting somebody else's text, publishing, withdrawing, and the bin.
 *
 * <p>A feature brings its repository, its form record and its template; everything else stands here once.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"publishing", "web", "text", "security", "mail"})
package nl.omarmt.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
