package nl.omarmt.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of every answer that is an error, wherever it came from. */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final Set<Integer> WITH_OWN_WORDS =
            Set.of(400, 403, 404, 405, 409, 410, 413, 415, 422, 429, 500, 503);
    /** Classes of SQL states: no connection, too many of them, the server stops or starts. */
    private static final Pattern AWAY = Pattern.compile("08|533|57P");

    /** Whoever reads the log may not open what is behind one. */
    private static final Pattern SECRET_LINK = Pattern.compile("^(/voorbeeld/).+");

    private static final int RETRY_SECONDS = 10;

    private final SecureRandom random = new SecureRandom();

    @RequestMapping("${spring.web.error.path:/error}")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        Throwable fault = fault(request);
        int status = status(request, fault);
        response.setStatus(status);
        if (status >= 500) {
            // in place of what was said of the answer that failed
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setIntHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        model.addAttribute("page", page(status, request, response, fault));
        // A page without its furniture, when that is what could not be made.
        if (!model.containsAttribute("site")) {
            model.addAttribute("site", Map.of("name", "", "footerText", "", "linkedIn", "", "contactEmail", ""));
        }
        return "error/page";
    }

    private static @Nullable Throwable fault(HttpServletRequest request) {
        Object absence = request.getAttribute(Unavailable.class.getName());
        return (Throwable) (absence == null ? request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) : absence);
    }

    private ErrorPage page(
            int status, HttpServletRequest request, HttpServletResponse response, @Nullable Throwable fault) {
        Gone gone = (Gone) request.getAttribute(Gone.class.getName());
        return new ErrorPage(
                status,
                key(status, request),
                gone == null ? null : gone.title(),
                gone == null ? "" : gone.reason(),
                status < 500 ? null : logged(request, status, fault),
                minutes(response));
    }

    /** Somebody who asks for the error page itself asks for nothing. */
    private static int status(HttpServletRequest request, @Nullable Throwable fault) {
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status == null) {
            return HttpStatus.NOT_FOUND.value();
        }
        return status == HttpStatus.INTERNAL_SERVER_ERROR.value() && databaseIsAway(fault)
                ? HttpStatus.SERVICE_UNAVAILABLE.value()
                : status;
    }

    private static boolean databaseIsAway(@Nullable Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof SQLException refusal && isAway(refusal.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** What has no state comes from the driver or the pool, not from the server. */
    private static boolean isAway(@Nullable String state) {
        return state == null || AWAY.matcher(state).lookingAt();
    }

    private static String key(int status, HttpServletRequest request) {
        if (status == HttpStatus.FORBIDDEN.value()
                && "expired".equals(request.getAttribute(RequestDispatcher.ERROR_MESSAGE))) {
            return "expired";
        }
        return WITH_OWN_WORDS.contains(status) ? Integer.toString(status) : status < 500 ? "400" : "500";
    }

    private String logged(HttpServletRequest request, int status, @Nullable Throwable fault) {
        String number = Integer.toString(random.nextInt(36 * 36 * 36 * 36, Integer.MAX_VALUE), 36)
                .toUpperCase();
        String path = SECRET_LINK
                .matcher(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)))
                .replaceFirst("$1…");
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            Throwable cause = fault == null ? null : NestedExceptionUtils.getMostSpecificCause(fault);
            LOG.error(
                    "Error {}: {} {} could not be answered: {}",
                    number,
                    request.getMethod(),
                    path,
                    String.valueOf(cause));
        } else {
            LOG.error("Error {}: {} {} failed", number, request.getMethod(), path, fault);
        }
        return number;
    }

    private static long minutes(HttpServletResponse response) {
        String seconds = response.getHeader(HttpHeaders.RETRY_AFTER);
        return seconds == null || !seconds.matches("\\d{1,9}") ? 0 : (Long.parseLong(seconds) + 59) / 60;
    }
}
