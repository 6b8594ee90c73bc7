package nl.omarmt.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses a link in a text may have: the web, mail, telephone, an own path, an anchor in the same page.
 * <p>
 * Links get no {@code rel}: nothing opens in a new window, so there is no opener to hide, and the site's
 * {@code Referrer-Policy: same-origin} keeps the referrer from other sites.
 */
final class Links {

    private static final int LONGEST = 2000;

    // No user name before the host: https://utrecht.nl@example.net is not a page of utrecht.nl.
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/?#@:\\[\\]]+(?::[0-9]{1,5})?(?:[/?#].*)?");

    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^@?&#]+@[^@?&#]+(?:\\?(?:subject|body)=[^?#]*)?");

    private static final Pattern PHONE = Pattern.compile("(?i)tel:\\+?[0-9().-]{3,30}");

    // One slash: two would be another site.
    private static final Pattern OWN = Pattern.compile("/(?:[^/].*)?");

    private static final Pattern ANCHOR = Pattern.compile("#[\\p{L}\\p{N}_-]+");

    private static final Pattern ENCODED_CONTROL = Pattern.compile("(?i)%(?:[01][0-9a-f]|7f)");

    private Links() {}

    /** Returns the address as it may be kept, or null when it is refused. */
    static @Nullable String safe(String address) {
        String link = address.strip().replace(" ", "%20");
        if (link.length() > LONGEST
                || !link.chars().allMatch(Links::unambiguous)
                || ENCODED_CONTROL.matcher(link).find()) {
            return null;
        }
        boolean allowed = WEB.matcher(link).matches()
                || MAIL.matcher(link).matches()
                || PHONE.matcher(link).matches()
                || OWN.matcher(link).matches()
                || ANCHOR.matcher(link).matches();
        return allowed ? link : null;
    }

    /** Browsers drop tabs and newlines and read a backslash as a slash, so none of them may take part. */
    private static boolean unambiguous(int character) {
        return character != '\\'
                && !Character.isISOControl(character)
                && !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT;
    }
}
