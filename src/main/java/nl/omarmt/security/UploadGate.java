package nl.omarmt.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
            chain.doFilter(request, response);
        }
    }
}
