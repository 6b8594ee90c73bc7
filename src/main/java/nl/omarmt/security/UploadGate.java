package nl.omarmt.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets files in at one address only, and only from coordinators. It stands before everything that asks for a parameter: the
 * container then reads the whole request and keeps its files, whoever sent them.
 */
final class UploadGate extends OncePerRequestFilter {

    /** Where files are posted to. */
    static final String ADDRESS = "/beheer/media";

    /** In bytes: what a coordinator may choose by mistake, such as a film. The container itself breaks off much sooner. */
    private static final long MOST_SKIPPED = 8L << 30;

    private final Denials denials;

    UploadGate(Denials denials) {
        this.denials = denials;
    }

    /** Whether a request carries files, or says so. */
    static boolean carriesFiles(HttpServletRequest request) {
        return StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !carriesFiles(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean expected = "POST".equals(request.getMethod())
                && ADDRESS.equals(request.getRequestURI()
                        .substring(request.getContextPath().length()));
        if (!expected) {
            response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
        } else if (SignedIn.current().filter(SignedIn::coordinator).isEmpty()) {
            denials.commence(request, response, new InsufficientAuthenticationException("files from a stranger"));
        } else {
            try {
                chain.doFilter(request, response);
            } catch (InvalidParameterException tooMuch) {
                skipRest(request);
                throw tooMuch;
            }
        }
    }

    /** Many browsers read an answer only when they have sent everything, and say that the site is away when that is broken off. */
    private static void skipRest(HttpServletRequest request) {
        try {
            request.getInputStream().skip(MOST_SKIPPED);
        } catch (IOException nothingMoreComes) {
            // whoever went away needs no answer
        }
    }
}
