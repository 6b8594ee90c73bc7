/**
 * Where PostgreSQL comes from. While no {@code spring.datasource.url} is configured, a PostgreSQL of the site's own
 * runs beside it with durable settings, and its data is found again after a restart, a killed JVM or a power cut.
 * With a URL nothing is started; then this module only refuses servers that are too old and explains failures.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.omarmt.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
