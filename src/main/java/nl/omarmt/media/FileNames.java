package nl.omarmt.media;

import java.util.regex.Pattern;

/** Names of files as devices give them: paths, signs and lengths of every kind. */
final class FileNames {

    private static final int LONGEST = 200;

    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    private FileNames() {}

    /** The name alone, with an ending that tells the truth. */
    static String tidy(String typed, String extension) {
        String name = UNSEEN.matcher(PATH.matcher(typed).replaceFirst(""))
                .replaceAll("")
                .strip();
        int dot = name.lastIndexOf('.');
        String bare = dot > 0 ? name.substring(0, dot) : name;
        if (bare.isBlank()) {
            bare = "bestand";
        }
        return bare.substring(0, bare.offsetByCodePoints(0, Math.min(bare.codePointCount(0, bare.length()), LONGEST)))
                + "." + extension;
    }
}
