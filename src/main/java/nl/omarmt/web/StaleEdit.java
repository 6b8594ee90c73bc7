package nl.omarmt.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody else stored a newer version of what is being saved: 409, and both texts are shown. */
@ResponseStatus(HttpStatus.CONFLICT)
public class StaleEdit extends RuntimeException {

    public StaleEdit() {
        super("a newer version was stored in the meantime");
    }
}
