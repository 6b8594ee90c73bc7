package nl.omarmt.web;

/**
 * What the site says of itself, which administrators can change.
 *
 * @param name never empty
 * @param tagline what it is, in a few words; may be empty
 * @param motto what it stands for, in a sentence; may be empty
 */
public record SiteWords(String name, String tagline, String motto) {

    /** Where they are kept: in a module far above those that ask. */
    @FunctionalInterface
    public interface Source {

        /** The words now. */
        SiteWords now();
    }
}
