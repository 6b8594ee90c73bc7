package nl.omarmt.web.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers with a page that was made before, in front of everything else. A page that is old is made once, however many ask; they wait
 * for it, because whoever published something wants to see it, and get the last good one when it cannot be made.
 */
class PageCache extends OncePerRequestFilter {

    private static final Set<Integer> KEPT = Set.of(200, 301, 404, 410);
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** Files, which have rules of their own, and what is for nobody else anyway. */
    private static final Pattern NO_PAGE = Pattern.compile("/(assets|media|og|health|beheer|mijn)(/.*)?|.*;.*");

    private static final int LONGEST = 300;
    private static final int PATIENCE_SECONDS = 3;

    /** A page whose making ended in an error: what the error page becomes is known in another dispatch. */
    private static final String FAILED = PageCache.class.getName() + ".failed";

    private final Cache<PageKey, KeptPage> pages;
    private final Map<Flight, CompletableFuture<@Nullable KeptPage>> flights = new ConcurrentHashMap<>();
    private final LongAdder made = new LongAdder();
    private final Editions editions;
    private final PageParameters parameters;
    private final LocaleResolver languages;
    private final Clock clock;

    /** @param size of all that is kept together */
    PageCache(DataSize size, Editions editions, PageParameters parameters, LocaleResolver languages, Clock clock) {
        this.pages = Caffeine.newBuilder()
                .maximumWeight(size.toBytes())
                .weigher((PageKey key, KeptPage page) ->
                        page.weight() + key.path().length() + key.query().length())
                .build();
        this.editions = editions;
        this.parameters = parameters;
        this.languages = languages;
        this.clock = clock;
    }

    /** How many pages were made so far. */
    long made() {
        return made.sum();
    }

    void clear() {
        pages.invalidateAll();
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            afterError(request, response, chain);
            return;
        }
        if (!READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
            // Before the answer is sent: its redirect leads to a page that shows what was stored.
            editions.stored();
            return;
        }
        Edition edition = isForEverybody(request) ? editions.current().orElse(null) : null;
        if (edition == null) {
            chain.doFilter(request, response);
            return;
        }
        PageKey key = key(request);
        KeptPage last = pages.getIfPresent(key);
        if (last != null && (isFresh(last, edition) || !editions.isLive())) {
            send(last, request, response);
        } else {
            make(new Flight(key, edition), last, request, response, chain);
        }
    }

    private boolean isFresh(KeptPage page, Edition edition) {
        return page.edition().equals(edition) && !edition.isOver(clock.instant());
    }

    private PageKey key(HttpServletRequest request) {
        String query = request.getQueryString();
        return new PageKey(
                request.getRequestURI(),
                query == null ? "" : parameters.relevant(query),
                languages.resolveLocale(request).getLanguage());
    }

    /** A cookie besides that of the language may say who somebody is; to choose a language is to get such a cookie. */
    private static boolean isForEverybody(HttpServletRequest request) {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        if (request.getRequestURI().length() + query.length() > LONGEST
                || NO_PAGE.matcher(request.getRequestURI()).matches()
                || query.contains("lang=")
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            return false;
        }
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (!cookie.getName().endsWith("taal")) {
                    return false;
                }
            }
        }
        return true;
    }

    private void make(
            Flight flight,
            @Nullable KeptPage last,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        CompletableFuture<@Nullable KeptPage> own = new CompletableFuture<>();
        CompletableFuture<@Nullable KeptPage> others = flights.putIfAbsent(flight, own);
        if (others != null) {
            KeptPage page = arrived(others, last);
            if (page != null) {
                send(page, request, response);
            } else {
                request.setAttribute(FAILED, new Failed(flight, last));
                chain.doFilter(request, response);
            }
            return;
        }
        try {
            own.complete(made(flight, last, request, response, chain));
        } finally {
            flights.remove(flight, own);
            own.complete(null);
        }
    }

    private static @Nullable KeptPage arrived(CompletableFuture<@Nullable KeptPage> flight, @Nullable KeptPage last)
            throws IOException {
        try {
            return flight.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            return last;
        } catch (ExecutionException failed) {
            return null;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException(stopping);
        }
    }

    private @Nullable KeptPage made(
            Flight flight,
            @Nullable KeptPage last,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(FAILED, new Failed(flight, last));
        Map<String, String> before = headers(response);
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        made.increment();
        chain.doFilter(new AskedPage(request, flight.key()), answer);
        if (answer.isCommitted()) {
            // an error page follows
            return null;
        }
        request.removeAttribute(FAILED);
        return keep(flight, before, answer, request, response);
    }

    /** The error page of a request whose page would have been kept; or, of a fault, the last good page. */
    private void afterError(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Failed failed = (Failed) request.getAttribute(FAILED);
        if (failed == null) {
            chain.doFilter(request, response);
            return;
        }
        request.removeAttribute(FAILED);
        if (failed.last() != null && isFault(request)) {
            send(failed.last(), request, response);
            return;
        }
        Map<String, String> before = headers(response);
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(new AskedPage(request, failed.flight().key()), answer);
        keep(failed.flight(), before, answer, request, response);
    }

    /** An exception leaves the status to the error page. */
    private static boolean isFault(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) != null
                || request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                        && status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** Keeps the answer when it is one for everybody, and sends it. */
    private @Nullable KeptPage keep(
            Flight flight,
            Map<String, String> before,
            ContentCachingResponseWrapper answer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!isForEverybody(answer)) {
            answer.copyBodyToResponse();
            return null;
        }
        Map<String, String> headers = headers(answer);
        headers.entrySet().removeAll(before.entrySet());
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        KeptPage page = KeptPage.of(flight.edition(), answer.getStatus(), headers, answer.getContentAsByteArray());
        pages.put(flight.key(), page);
        page.send(request, response);
        return page;
    }

    private static boolean isForEverybody(ContentCachingResponseWrapper answer) {
        String caching = answer.getHeader(HttpHeaders.CACHE_CONTROL);
        String type = answer.getContentType();
        return KEPT.contains(answer.getStatus())
                && answer.getHeader(HttpHeaders.SET_COOKIE) == null
                && caching == null
                && (type == null ? answer.getContentSize() == 0 : type.startsWith("text/html"));
    }

    private static Map<String, String> headers(HttpServletResponse response) {
        Map<String, String> headers = new HashMap<>();
        response.getHeaderNames().forEach(name -> headers.put(name, response.getHeader(name)));
        if (response.getContentType() != null) {
            headers.put(HttpHeaders.CONTENT_TYPE, response.getContentType());
        }
        return headers;
    }

    /** With its age (RFC 9111, 5.1) and the reason (RFC 9211) when nobody knows whether it is still the present one. */
    private void send(KeptPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!editions.isLive()) {
            response.setHeader(HttpHeaders.AGE, Long.toString(editions.age()));
            response.setHeader("Cache-Status", "omarmt; hit; detail=database-away");
        }
        page.send(request, response);
    }

    /** The making of a page in one edition: who asks after something new was stored does not wait for an older one. */
    private record Flight(PageKey key, Edition edition) {}

    private record Failed(Flight flight, @Nullable KeptPage last) {}
}
