package nl.omarmt.drafting;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A preview could not be made because the same content is being stored at this moment: 503, and the same again after a while. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
class PreviewHindered extends RuntimeException {

    PreviewHindered(Throwable cause) {
        super("no preview for now", cause);
    }
}
