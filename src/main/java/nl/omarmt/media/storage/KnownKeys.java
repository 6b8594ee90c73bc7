package nl.omarmt.media.storage;

import java.util.stream.Stream;

/** Tells which keys are in use, so that bytes that nobody knows can be found. Whoever stores under keys has one. */
public interface KnownKeys {

    /** Every key that a row names, in no order; to be closed, and read without a transaction of the caller. */
    Stream<String> keys();
}
