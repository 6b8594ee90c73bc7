package nl.omarmt.media.storage;

import nl.omarmt.web.Unavailable;

/** The place where media are kept did not do what it was asked. */
public class StorageFailed extends Unavailable {

    public StorageFailed(String what, Throwable cause) {
        super(what, cause);
    }
}
