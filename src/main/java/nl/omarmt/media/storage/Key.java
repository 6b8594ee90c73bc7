package nl.omarmt.media.storage;

import java.util.regex.Pattern;

/** What a key looks like: words of lower-case letters, digits, dots and hyphens with slashes between them. */
final class Key {

    /** In characters; with a prefix it still fits into the 1024 bytes that S3 allows. */
    private static final int LONGEST = 512;

    /** No word begins with a dot, so that none is {@code ..} or the name of a hidden folder; file systems end at 255. */
    private static final String WORD = "[a-z0-9][a-z0-9.-]{0,199}";

    private static final Pattern SEGMENT = Pattern.compile(WORD);
    private static final Pattern KEY = Pattern.compile(WORD + "(?:/" + WORD + ")*");

    private Key() {}

    /**
     * Returns the key as it is.
     *
     * @throws IllegalArgumentException when it is none
     */
    static String checked(String key) {
        if (!isKey(key)) {
            throw new IllegalArgumentException("not a key of stored media: " + key);
        }
        return key;
    }

    static boolean isKey(String text) {
        return text.length() <= LONGEST
                && !text.contains("..")
                && KEY.matcher(text).matches();
    }

    /** Whether keys may pass through a folder of this name. */
    static boolean isSegment(String name) {
        return !name.contains("..") && SEGMENT.matcher(name).matches();
    }
}
