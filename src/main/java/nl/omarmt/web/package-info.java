/**
 * What every page shares whatever it is about: the clock, paging, error pages and the exceptions that lead to them,
 * language, and the refusal of requests that no browser makes.
 *
 * <p>It knows nothing of what the site is about and uses no other module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.omarmt.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
