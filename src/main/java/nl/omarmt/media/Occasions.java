package nl.omarmt.media;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The meetings and other events at which photos are taken. */
public interface Occasions {

    /** All of them, latest first. */
    List<Occasion> all();

    /** One of them. */
    record Occasion(long id, String title, @Nullable LocalDate date) {}
}
