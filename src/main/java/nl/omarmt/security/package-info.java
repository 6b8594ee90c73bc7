/**
 * Who may do what: the filter chain that denies by default, the headers of every answer, roles, who is signed in, and
 * the trail of what was done by whom.
 *
 * <p>It asks Spring's own interfaces for the people; where those are kept is the business of accounts.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.omarmt.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
