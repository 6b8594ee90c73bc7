/**
 * One row for every public page, written in the transaction that publishes it.
 *
 * <p>Lists, the home page, "Lees verder", and the pages that show where a partner or workgroup is named read only this.
 * Each feature describes its content through a {@link nl.omarmt.catalogue.CatalogueSource}, from which the whole can be
 * rebuilt.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"publishing", "web", "text", "media"})
package nl.omarmt.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
