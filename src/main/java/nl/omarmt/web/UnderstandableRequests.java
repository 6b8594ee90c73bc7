package nl.omarmt.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what no browser sends and no database can store, in one place: NUL characters, broken UTF-8, bodies that are too
 * large, field names that no form of ours has.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UnderstandableRequests extends OncePerRequestFilter {

    private static final int LONGEST_NAME = 200;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.\\-\\[\\]]*");
    private static final Pattern INDEX = Pattern.compile("\\[([^\\[\\]]*)]?");
    private static final Pattern PLAUSIBLE = Pattern.compile("\\d{1,2}|1\\d\\d|2[0-4]\\d|25[0-5]");

    /** To look at the parameters of an upload is to take its files in, which only happens after somebody was let in. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int refusal = refusal(request);
        if (refusal == 0) {
            chain.doFilter(request, response);
        } else if (!response.isCommitted()) {
            response.sendError(refusal);
        }
    }

    /** The status to answer with, or 0 when nothing is wrong. */
    private static int refusal(HttpServletRequest request) {
        // Other sites put anything into links to us; only what is posted is bound to fields.
        boolean posted = !"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod());
        try {
            boolean understood = request.getParameterMap().entrySet().stream()
                    .allMatch(parameter -> isStorable(parameter) && (!posted || isFieldName(parameter.getKey())));
            return understood ? 0 : HttpStatus.BAD_REQUEST.value();
        } catch (InvalidParameterException unreadable) {
            return unreadable.getErrorCode();
        }
    }

    private static boolean isStorable(Map.Entry<String, String[]> parameter) {
        return parameter.getKey().indexOf('\0') < 0
                && Arrays.stream(parameter.getValue()).noneMatch(value -> value.indexOf('\0') >= 0);
    }

    /** Lists of rows are addressed by number; Spring grows a list up to index 255. */
    private static boolean isFieldName(String name) {
        if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
            return false;
        }
        Matcher indexes = INDEX.matcher(name);
        while (indexes.find()) {
            if (!PLAUSIBLE.matcher(indexes.group(1)).matches()) {
                return false;
            }
        }
        return true;
    }
}
