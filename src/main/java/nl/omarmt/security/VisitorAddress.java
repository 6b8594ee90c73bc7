package nl.omarmt.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a request comes from, for counting. */
public final class VisitorAddress {

    private static final Pattern NETWORK = Pattern.compile("((?:[0-9a-fA-F]{0,4}:){4}).*");

    private VisitorAddress() {}

    /** The network address; of IPv6 its first half, because whoever has one has all of the rest. */
    public static String of(HttpServletRequest request) {
        Matcher network = NETWORK.matcher(request.getRemoteAddr());
        return network.matches() ? network.group(1) : request.getRemoteAddr();
    }
}
