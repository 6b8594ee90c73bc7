package nl.omarmt.web;

/** Something with a name that people read in their own language, such as a choice in a form. */
public interface Worded {

    /** The key of its word. */
    String message();
}
