/** Looks into files that came from outside, and makes of photos what pages show; knows neither database nor web. */
@NullMarked
package nl.omarmt.media.files;

import org.jspecify.annotations.NullMarked;
