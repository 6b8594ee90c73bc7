package nl.omarmt.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Something that is needed for the answer does not answer itself: 503, with when to try again. Its cause is for the log only. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public class Unavailable extends RuntimeException {

    public Unavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
