package nl.omarmt.mail;

import java.net.IDN;
import java.util.regex.Pattern;

/** Which mail addresses the site sends to. */
public final class MailAddress {

    /** RFC 5321, 4.5.3.1.3, less the angle brackets. */
    private static final int MAX_LENGTH = 254;

    // As browsers check input type=email (HTML, "valid email address"): no quotes, comments or display names.
    private static final Pattern USABLE = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
            + "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*+");

    private MailAddress() {}

    /** Returns whether this is one bare address; its domain may be written with accents. */
    public static boolean isUsable(String address) {
        return !ascii(address).isEmpty();
    }

    /** Returns the address as mail servers write it, or an empty string when it is not usable. */
    static String ascii(String address) {
        int at = address.lastIndexOf('@');
        if (address.length() > MAX_LENGTH || at < 1) {
            return "";
        }
        try {
            String ascii = address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
            return ascii.length() <= MAX_LENGTH && USABLE.matcher(ascii).matches() ? ascii : "";
        } catch (IllegalArgumentException noDomain) {
            return "";
        }
    }
}
