package nl.omarmt.media.storage;

/** There is nothing under this key. */
public class MissingBytes extends RuntimeException {

    public MissingBytes(String key) {
        super("nothing is stored under " + key);
    }
}
