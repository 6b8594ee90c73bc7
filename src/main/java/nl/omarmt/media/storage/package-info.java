/** Where the bytes of media stay: in a folder or in object storage, under keys that mean nothing to it. */
@NullMarked
package nl.omarmt.media.storage;

import org.jspecify.annotations.NullMarked;
