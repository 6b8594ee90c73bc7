/** The website of a local network of organisations; one package a module, arrows only downward. */
@NullMarked
package nl.omarmt;

import org.jspecify.annotations.NullMarked;
