package nl.omarmt.events;

import jakarta.persistence.Embeddable;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** One part of the programme of an event. */
@Embeddable
public record ProgrammeItem(@Nullable LocalTime startsTime, String title, String speaker) {}
