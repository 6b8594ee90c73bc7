package nl.omarmt.media.storage;

import java.net.URI;
import java.util.Optional;

/**
 * A bucket and how to get at it, checked.
 *
 * @param prefix empty, or ends with a slash
 */
record Bucket(String name, Optional<URI> endpoint, String region, String accessKey, String secretKey, String prefix) {

    /** Without the secret, since messages end up in logs. */
    @Override
    public String toString() {
        return "the bucket " + name + (prefix.isEmpty() ? "" : " below " + prefix);
    }
}
