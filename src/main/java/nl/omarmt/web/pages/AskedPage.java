package nl.omarmt.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;

/** A request as it stands in the key of its page, so that nothing else can find its way into what others get. */
class AskedPage extends HttpServletRequestWrapper {

    private static final String[] NONE = {};

    private final PageKey key;
    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    AskedPage(HttpServletRequest request, PageKey key) {
        super(request);
        this.key = key;
        // decoded by the container, in the order of the address
        UriComponentsBuilder.newInstance()
                .query(key.query())
                .build()
                .getQueryParams()
                .keySet()
                .forEach(name -> {
                    String[] values = request.getParameterValues(name);
                    parameters.put(name, values == null ? NONE : values);
                });
    }

    /** The page is made whole, also for who asks for its headers only. */
    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getQueryString() {
        return key.query().isEmpty() ? null : key.query();
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isConditional(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isConditional(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public long getDateHeader(String name) {
        return isConditional(name) ? -1 : super.getDateHeader(name);
    }

    /** Whoever asks whether a page has changed, and who comes from where, is not everybody. */
    private static boolean isConditional(String name) {
        return name.regionMatches(true, 0, "If-", 0, 3) || name.equalsIgnoreCase(HttpHeaders.REFERER);
    }
}
