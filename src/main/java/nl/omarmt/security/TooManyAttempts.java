package nl.omarmt.security;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** It was tried too often: 429, with the time to wait. */
public class TooManyAttempts extends ErrorResponseException {

    private final String seconds;

    TooManyAttempts(Duration wait) {
        super(HttpStatus.TOO_MANY_REQUESTS);
        seconds = Long.toString(wait.toSeconds() + 1);
        getHeaders().set(HttpHeaders.RETRY_AFTER, seconds);
    }

    /** Seconds to wait before another attempt, for {@code Retry-After}. */
    public String seconds() {
        return seconds;
    }
}
