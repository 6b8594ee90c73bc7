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

    /**
     * The addresses that are allowed, for {@code java.util.regex} and for JavaScript with the flags {@code iu} alike.
     * <p>
     * No user name before the host: https://utrecht.nl@example.net is not a page of utrecht.nl. An own path begins with one
     * slash: two would be another site. Browsers drop tabs and newlines and read a backslash as a slash, so none of them may
     * take part, nor anything else that nobody sees.
     */
    static final String RULE = "(?=[^\\\\\\p{Cc}\\p{Cf}\\p{Z}]{1,2000}$)(?!.*%(?:[01][0-9a-f]|7f))(?:"
            + "https?://[^/?#@:\\[\\]]+(?::[0-9]{1,5})?(?:[/?#].*)?"
            + "|mailto:[^@?&#]+@[^@?&#]+(?:\\?(?:subject|body)=[^?#]*)?"
            + "|tel:\\+?[0-9().\\-]{3,30}"
            + "|/(?:[^/].*)?"
            + "|#[\\p{L}\\p{N}_\\-]+)";

    private static final Pattern ALLOWED = Pattern.compile(RULE, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Links() {}

    /** Returns the address as it may be kept, or null when it is refused. */
    static @Nullable String safe(String address) {
        String link = address.strip().replace(" ", "%20");
        return ALLOWED.matcher(link).matches() ? link : null;
    }
}
