/**
 * What readers take away from the site as a file: documents to print or keep, and pictures with words in them.
 *
 * <p>It knows the typefaces, makes PDF from a page, and sees to it that this never takes more of the machine than it may.
 * It reads nothing but the class path: whatever address stands in a page, none is followed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.omarmt.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
