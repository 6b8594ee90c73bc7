package nl.omarmt.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks up once who is signed in and keeps it at hand for what comes after the session is closed: headers, and the
 * error page. That page is made without the session, which lies in the database: when that is away, nobody waits for it
 * twice.
 */
final class PresentVisitor extends OncePerRequestFilter {

    private static final String VISITOR = PresentVisitor.class.getName();

    static Optional<SignedIn> of(HttpServletRequest request) {
        return Optional.ofNullable((SignedIn) request.getAttribute(VISITOR));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return PrivatePages.isAsset(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SignedIn.current().ifPresent(visitor -> request.setAttribute(VISITOR, visitor));
        chain.doFilter(request, response);
    }
}
