package nl.omarmt.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** It was public and has been withdrawn: 410, with the reason that readers may know. */
@ResponseStatus(HttpStatus.GONE)
public class Gone extends RuntimeException {

    private final String title;
    private final String reason;

    public Gone(String title, Optional<String> reason) {
        super("withdrawn");
        this.title = title;
        this.reason = reason.orElse("");
    }

    /** The title that it had. */
    public String title() {
        return title;
    }

    /** Why it was withdrawn; empty when nobody said. */
    public String reason() {
        return reason;
    }
}
