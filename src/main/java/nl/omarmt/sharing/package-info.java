/**
 * What other sites show of a page when somebody shares it: a picture with its title.
 *
 * <p>One controller serves every kind of content, through the catalogue; so only what readers can see has a picture.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"publishing", "web", "paper", "catalogue"})
package nl.omarmt.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
