package nl.omarmt.media.storage;

/** The place where media are kept did not do what it was asked. */
public class StorageFailed extends RuntimeException {

    public StorageFailed(String what, Throwable cause) {
        super(what, cause);
    }
}
