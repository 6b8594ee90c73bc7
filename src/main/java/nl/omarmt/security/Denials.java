package nl.omarmt.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What somebody hears who may not: the way to the login or a refusal in the private parts of the site, and elsewhere
 * that there is nothing, so that no answer tells what exists.
 */
final class Denials implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final AuditTrail trail;

    Denials(AuditTrail trail) {
        this.trail = trail;
    }

    /** Nobody is signed in. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (asksForData(request)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else if (PrivatePages.isPrivate(request)) {
            response.sendRedirect(LoginAttempts.PAGE + asked(request));
        } else {
            missing(request, response);
        }
    }

    /** Somebody is signed in but may not, or a form was posted without the token of its page. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        boolean forged = refusal instanceof CsrfException;
        if (asksForData(request)) {
            response.setStatus(
                    SignedIn.current().isPresent() ? HttpStatus.FORBIDDEN.value() : HttpStatus.UNAUTHORIZED.value());
        } else if (PrivatePages.isPrivate(request) || forged && !PublicAddresses.onlyForReading(request)) {
            if (!forged) {
                trail.note("refused", request.getMethod() + " " + request.getRequestURI());
            }
            response.sendError(HttpStatus.FORBIDDEN.value(), forged ? "expired" : "");
        } else {
            missing(request, response);
        }
    }

    /** A script in a page of ours wants to know that nobody is signed in any more; a page to read is of no use to it. */
    private static boolean asksForData(HttpServletRequest request) {
        return PrivatePages.isPrivate(request)
                && MediaType.APPLICATION_JSON_VALUE.equals(request.getHeader(HttpHeaders.ACCEPT));
    }

    private static void missing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (PublicAddresses.onlyForReading(request)) {
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
            response.sendError(HttpStatus.METHOD_NOT_ALLOWED.value());
        } else {
            response.sendError(HttpStatus.NOT_FOUND.value());
        }
    }

    private static String asked(HttpServletRequest request) {
        if (!PublicAddresses.reads(request)) {
            return "";
        }
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        return "?naar=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
