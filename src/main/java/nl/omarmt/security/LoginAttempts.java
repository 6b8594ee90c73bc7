package nl.omarmt.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** What follows after somebody tried to log in: the page that was asked for, or the form again with what was typed. */
@Component
public class LoginAttempts implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    static final String PAGE = "/inloggen";

    /** Where a failed attempt is shown. */
    public static final String FAILED = PAGE + "/mislukt";

    /** Only addresses of this site: no host, no backslash, no control characters. */
    private static final Pattern OWN_ADDRESS =
            Pattern.compile("/(?:beheer|mijn)(?:/[\\w./~%-]*)?(?:\\?[\\w./~%&=+:,-]*)?");

    private final AuditTrail trail;
    private final RateLimits limits;

    LoginAttempts(AuditTrail trail, RateLimits limits) {
        this.trail = trail;
        this.limits = limits;
    }

    /** The address to go to after the login, when it is one of this site's own private pages. */
    public static Optional<String> destination(@Nullable String asked) {
        return Optional.ofNullable(asked)
                .filter(address -> address.length() <= 1000)
                .filter(address -> OWN_ADDRESS.matcher(address).matches());
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        SignedIn person = (SignedIn) Objects.requireNonNull(authentication.getPrincipal());
        limits.forget(LoginThrottle.ACCOUNT, person.email());
        trail.note(person.id(), "signed-in", "account:" + person.id());
        String home = person.coordinator() ? "/beheer" : "/";
        response.sendRedirect(destination(request.getParameter("naar")).orElse(home));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException, ServletException {
        trail.note(null, "sign-in-refused", "account");
        request.getRequestDispatcher(FAILED).forward(request, response);
    }
}
