package nl.omarmt.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/** Pages that no cache may keep: the private parts, all behind a secret link, and everything shown to who is signed in. */
final class PrivatePages implements HeaderWriter {

    private static final Pattern PRIVATE = Pattern.compile("/(beheer|mijn)(/.*)?", Pattern.DOTALL);
    private static final Pattern SECRET =
            Pattern.compile("/(inloggen|uitloggen|wachtwoord-[^/]*|voorbeeld)(/.*)?", Pattern.DOTALL);

    private static final Pattern FILE = Pattern.compile("/assets/.*|/media/[^/]+/[^/]+\\.[a-z]{3,4}", Pattern.DOTALL);

    /** Whether the address belongs to a part of the site that asks for an account. */
    static boolean isPrivate(HttpServletRequest request) {
        return PRIVATE.matcher(path(request)).matches();
    }

    /** Whether a file is asked for that is the same for everybody; nobody's session is looked up for one. */
    static boolean isAsset(HttpServletRequest request) {
        return FILE.matcher(path(request)).matches();
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (isPrivate(request)
                || SECRET.matcher(path(request)).matches()
                || PresentVisitor.of(request).isPresent()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
