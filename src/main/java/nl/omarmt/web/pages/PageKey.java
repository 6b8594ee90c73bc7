package nl.omarmt.web.pages;

/**
 * What one finished page answers to.
 *
 * @param path within the site
 * @param query only what pages of this site ask for, encoded as it came; empty when nothing was asked
 * @param language code of the language that it is in
 */
record PageKey(String path, String query, String language) {}
