package nl.omarmt.events;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who does what, by when. */
@Embeddable
public record Commitment(String who, String what, @Nullable LocalDate dueOn, boolean done) {}
