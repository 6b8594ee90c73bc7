package nl.omarmt.media.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * What bytes are told apart by.
 *
 * @param length in bytes
 * @param sha256 the 32 bytes of SHA-256 (FIPS 180-4)
 */
record Sum(long length, byte[] sha256) {

    static Sum of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in, OutputStream.nullOutputStream());
        }
    }

    /** The sum of all that is read and passed on; closes neither. */
    static Sum of(InputStream in, OutputStream to) throws IOException {
        DigestInputStream counted = new DigestInputStream(in, sha256Digest());
        long length = counted.transferTo(to);
        return new Sum(length, counted.getMessageDigest().digest());
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    boolean isSameAs(Sum other) {
        return length == other.length && Arrays.equals(sha256, other.sha256);
    }
}
