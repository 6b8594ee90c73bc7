package nl.omarmt.media.files;

/** Why a file is not taken in; each has a sentence {@code media.refused.<key>}. */
enum Reason {
    EMPTY("empty"),
    /** Argument: the limit in megabytes. */
    TOO_LARGE_IMAGE("tooLargeImage"),
    /** Argument: the limit in megabytes. */
    TOO_LARGE_DOCUMENT("tooLargeDocument"),
    SVG("svg"),
    HTML("html"),
    HEIC("heic"),
    /** Argument: the usual ending of files of that type, such as {@code TIFF}. */
    OTHER_TYPE("otherType"),
    UNKNOWN_TYPE("unknownType"),
    OLD_OFFICE("oldOffice"),
    TEMPLATE("template"),
    MACROS("macros"),
    ENCRYPTED("encrypted"),
    ACTIVE("active"),
    ACTIVE_PDF("activePdf"),
    TRUNCATED("truncated"),
    UNUSUAL_IMAGE("unusualImage"),
    /** Argument: the limit in millions of pixels. */
    TOO_MANY_PIXELS("tooManyPixels"),
    /** Argument: the limit in pixels. */
    TOO_WIDE("tooWide"),
    BOMB("bomb"),
    POLYGLOT("polyglot");

    private final String key;

    Reason(String key) {
        this.key = key;
    }

    String message() {
        return "media.refused." + key;
    }

    RefusedFile refusal(Object... arguments) {
        return new RefusedFile(message(), arguments);
    }
}
