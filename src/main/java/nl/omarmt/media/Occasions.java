package nl.omarmt.media;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The meetings and other events at which photos are taken. */
public interface Occasions {

    /** All of them, latest first. */
    List<Occasion> all();

    /** The one of this number; none when there is none. */
    Optional<Occasion> find(long id);

    /** One of them. */
    record Occasion(long id, String title, @Nullable LocalDate date) {}
}
