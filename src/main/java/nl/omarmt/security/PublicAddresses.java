package nl.omarmt.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The addresses that everybody may ask for; an address of one segment is a static page or nothing. */
final class PublicAddresses {

    private static final RequestMatcher POSTS =
            anyOf("/inloggen", "/uitloggen", "/wachtwoord-vergeten", "/wachtwoord-instellen", "/media/*/verwijderen");

    /** What everybody may post. */
    static final RequestMatcher POSTING = new AndRequestMatcher(request -> "POST".equals(request.getMethod()), POSTS);

    private static final Set<String> READING_METHODS = Set.of("GET", "HEAD");

    private static final RequestMatcher PAGES = anyOf(
            "/",
            "/verslagen/**",
            "/artikelen/**",
            "/agenda/**",
            "/werkgroepen/**",
            "/partners/**",
            "/oproepen/**",
            "/inspiratie/**",
            "/media/**",
            "/og/**",
            "/voorbeeld/*",
            "/overzicht/*",
            "/overzicht/*/",
            "/assets/**",
            "/health/**",
            "/{page}",
            "/{page}/");

    /** What everybody may read. */
    static final RequestMatcher READING = new AndRequestMatcher(PublicAddresses::reads, PAGES);

    private PublicAddresses() {}

    /** Whether there is something to read here, but nothing to post to. */
    static boolean onlyForReading(HttpServletRequest request) {
        return PAGES.matches(request) && !POSTS.matches(request);
    }

    static boolean reads(HttpServletRequest request) {
        return READING_METHODS.contains(request.getMethod());
    }

    private static RequestMatcher anyOf(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns)
                .<RequestMatcher>map(pattern -> pathPattern(pattern))
                .toList());
    }
}
