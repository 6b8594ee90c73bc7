/**
 * Work that the program does instead of serving pages, such as comparing files with the database: one command, and its end.
 *
 * <p>Whoever has such work brings a {@link nl.omarmt.commands.Command} with a name of its own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.omarmt.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
