package nl.omarmt.security;

import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.header.Header;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * The headers of every answer. They are set before anything else looks at the request, so that errors, redirects and
 * files carry them too; a page that needs another value overwrites it.
 */
@Configuration(proxyBeanMethods = false)
public class AnswerHeaders {

    private static final long TWO_YEARS = 63_072_000;

    /** What a page may load and do: nothing but what this site itself serves (no inline script or style). */
    public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-src 'none'; frame-ancestors 'none'; object-src 'none'";

    /**
     * The same policy with other sources for some directives.
     *
     * @param directives each as it stands in the policy, such as {@code frame-src 'self'}
     */
    public static String policy(String... directives) {
        String policy = CONTENT_SECURITY_POLICY;
        for (String directive : directives) {
            String name = directive.substring(0, directive.indexOf(' '));
            policy = policy.replaceFirst("\\b" + name + " [^;]*", Matcher.quoteReplacement(directive));
        }
        return policy;
    }

    private static final String PERMISSIONS_POLICY =
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(),"
                    + " geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(),"
                    + " picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(),"
                    + " web-share=(), xr-spatial-tracking=()";

    /** Name and value of each; {@code Strict-Transport-Security} comes on top of these over https. */
    public static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", PERMISSIONS_POLICY,
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp");

    /**
     * What a page answers otherwise because it can show players of other sites in frames: those sites and no others, with what a
     * player needs to play. They do not say that they agree to be embedded, so the page cannot ask it of what it loads any more.
     *
     * @param players their addresses; without any, nothing is otherwise
     */
    public static Map<String, String> framing(Collection<URI> players) {
        if (players.isEmpty()) {
            return Map.of();
        }
        List<String> sites = players.stream()
                .map(player -> player.getScheme() + "://" + player.getAuthority())
                .distinct()
                .sorted()
                .toList();
        // A page can hand on only what it may do itself (Permissions Policy, 9.7).
        String allowed =
                "=(self " + sites.stream().map(site -> '"' + site + '"').collect(Collectors.joining(" ")) + ")";
        String permissions = PERMISSIONS_POLICY;
        for (String need : List.of("autoplay", "encrypted-media", "fullscreen", "picture-in-picture")) {
            permissions = permissions.replace(need + "=()", need + allowed);
        }
        return Map.of(
                "Content-Security-Policy",
                policy("frame-src " + String.join(" ", sites)),
                "Permissions-Policy",
                permissions,
                "Cross-Origin-Embedder-Policy",
                "unsafe-none");
    }

    @Bean
    FilterRegistrationBean<HeaderWriterFilter> answerHeaderFilter() {
        List<Header> always = ALWAYS.entrySet().stream()
                .map(header -> new Header(header.getKey(), header.getValue()))
                .toList();
        HeaderWriterFilter filter =
                new OnErrorsToo(List.of(new StaticHeadersWriter(always), new HstsHeaderWriter(TWO_YEARS, true)));
        filter.setShouldWriteHeadersEagerly(true);
        FilterRegistrationBean<HeaderWriterFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** Some requests are refused by the container, which then asks for nothing but the error page. */
    private static final class OnErrorsToo extends HeaderWriterFilter {

        OnErrorsToo(List<HeaderWriter> writers) {
            super(writers);
        }

        @Override
        protected boolean shouldNotFilterErrorDispatch() {
            return false;
        }
    }
}
