/**
 * The people who can log in: their accounts, passwords and roles, and the one-time links with which somebody is invited,
 * chooses a new password, or becomes the first administrator.
 *
 * <p>It gives Spring Security its users; who may do what is decided in security. An account is disabled, never erased:
 * what its owner did stays on record.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "security", "mail"})
package nl.omarmt.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
