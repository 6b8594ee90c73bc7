package nl.omarmt.drafting;

/** Something cannot be destroyed while other content stands on it. */
public class StillUsed extends RuntimeException {

    StillUsed(Throwable cause) {
        super("other content stands on it", cause);
    }
}
