package nl.omarmt.mail;

/** Whose mail it is; the module that keeps the name of the site stands far above this one. */
@FunctionalInterface
public interface Letterhead {

    /** The name of the site now. */
    String siteName();
}
