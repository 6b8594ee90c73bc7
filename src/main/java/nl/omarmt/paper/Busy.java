package nl.omarmt.paper;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Too many ask for something that takes long to make: 503, and the same again after a while. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public class Busy extends RuntimeException {

    Busy() {
        super("too many files are being made");
    }
}
