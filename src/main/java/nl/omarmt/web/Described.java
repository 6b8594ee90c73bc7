package nl.omarmt.web;

/** A page that can say in a sentence or two what it is about, for search engines and for links that are shared. */
public interface Described {

    /** Plain text. */
    String summary();
}
