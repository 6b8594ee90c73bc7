package nl.omarmt.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stops whoever tries many passwords, before any of them is looked at: for one account, or from one address. */
final class LoginThrottle extends OncePerRequestFilter {

    static final String ACCOUNT = "login-account";

    private static final String ADDRESS = "login-address";
    private static final int PER_ACCOUNT = 10;
    private static final int PER_ADDRESS = 50;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final RateLimits limits;
    private final RequestMatcher login;

    LoginThrottle(RateLimits limits, RequestMatcher login) {
        this.limits = limits;
        this.login = login;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !login.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            limits.count(ADDRESS, VisitorAddress.of(request), PER_ADDRESS, WINDOW);
            limits.count(ACCOUNT, Objects.requireNonNullElse(request.getParameter("email"), ""), PER_ACCOUNT, WINDOW);
        } catch (TooManyAttempts refusal) {
            response.setHeader(HttpHeaders.RETRY_AFTER, refusal.seconds());
            response.sendError(refusal.getStatusCode().value());
            return;
        }
        chain.doFilter(request, response);
    }
}
