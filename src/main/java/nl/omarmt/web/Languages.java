package nl.omarmt.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/**
 * Dutch unless somebody chose English with {@code ?lang=en}, which a cookie remembers. Any other value is ignored.
 *
 * <p>The wishes of the browser do not count: most are set to English by nobody, and one address shows one page.
 */
@Component("localeResolver")
class Languages implements LocaleResolver, HandlerInterceptor, WebMvcConfigurer {

    static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Pattern CHOICE = Pattern.compile("(?:^|&)lang=(nl|en)(?:&|$)");

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return chosen(request).or(() -> remembered(request)).orElse(DUTCH);
    }

    /** Remembers the choice that stands in the address. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        chosen(request).ifPresent(language -> setLocale(request, response, language));
        return true;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response == null || locale == null) {
            return;
        }
        ResponseCookie cookie = ResponseCookie.from(name(request), locale.getLanguage())
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** Read from the address alone: the body may be what the error page is about. */
    private static Optional<Locale> chosen(HttpServletRequest request) {
        String query = request.getQueryString();
        Matcher choice = CHOICE.matcher(query == null ? "" : query);
        return choice.find() ? Optional.of(Locale.forLanguageTag(choice.group(1))) : Optional.empty();
    }

    private static Optional<Locale> remembered(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
                .map(Cookie::getValue)
                .filter(value -> value.equals("nl") || value.equals("en"))
                .map(Locale::forLanguageTag);
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-taal" : "taal";
    }
}
