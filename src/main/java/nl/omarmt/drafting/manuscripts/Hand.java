package nl.omarmt.drafting.manuscripts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * The hand that writes: what an editor posts besides its form, so that nobody writes over somebody else's text, and a request
 * that comes twice or late does no harm.
 *
 * @param key of something new, with which it is saved once
 * @param seen the version of the manuscript that the page shows
 * @param pen tells this page in this browser from every other
 * @param stroke counts what the page has sent
 */
public record Hand(
        @BindParam("concept") @Nullable UUID key,
        @Nullable Integer seen,
        @Nullable UUID pen,
        @Nullable Integer stroke) {

    /** The key, or a new one when the page had none. */
    public UUID keyOrNew() {
        return key == null ? UUID.randomUUID() : key;
    }

    /** The version of the manuscript that its writer saw; 0 before anything was written. */
    public int saw() {
        return seen == null ? 0 : seen;
    }

    int strokeOrFirst() {
        return stroke == null ? 0 : stroke;
    }
}
