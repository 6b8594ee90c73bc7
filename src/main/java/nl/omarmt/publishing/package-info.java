/**
 * What can become public, and how: the kinds of content with their addresses, the life of a publication, and what is
 * missing before it may start.
 *
 * <p>Every entity that readers see extends {@link nl.omarmt.publishing.Content}. This module knows no feature: it
 * announces {@link nl.omarmt.publishing.PublicationChanged}, and whoever keeps a copy of public things listens.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.omarmt.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
