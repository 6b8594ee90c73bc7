/**
 * Text that people write: formatted text, titles as addresses, one-item-a-line lists, teasers, reading time.
 * <p>
 * This is the only place that decides which HTML is allowed. Nothing here knows what the text is about, no class
 * here reaches a database, a request or a message file, and every method is linear in the length of its input.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.omarmt.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
