package nl.omarmt.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Exceptions that Spring does not know as answers. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    @ExceptionHandler
    ResponseEntity<Void> moved(Moved moved) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(moved.path()))
                .build();
    }

    /** The error page says what was withdrawn, and why. */
    @ExceptionHandler
    void gone(Gone gone, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(Gone.class.getName(), gone);
        response.sendError(HttpStatus.GONE.value());
    }

    /** The error page says when to try again, and keeps the cause in the log. */
    @ExceptionHandler
    void unavailable(Unavailable absence, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(Unavailable.class.getName(), absence);
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }

    /** A field name that no form of ours has, such as an index far beyond its list. */
    @ExceptionHandler
    void unbindable(InvalidPropertyException name, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }
}
