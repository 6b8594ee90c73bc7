package nl.omarmt.media;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the people in an image agreed to its use.
 *
 * @param purposes what they agreed to; empty unless it was noted
 * @param until the last day on which that holds; none when it holds until somebody withdraws it
 * @param remark who agreed and where that is kept
 * @param by the name of who noted it; empty while nobody has
 * @param at when it was noted
 */
@Embeddable
public record Consent(
        @Enumerated(EnumType.STRING) @Column(name = "consent")
        ConsentState state,

        @Convert(converter = Purposes.class) @Column(name = "consent_purposes")
        Set<Purpose> purposes,

        @Column(name = "consent_until") @Nullable LocalDate until,
        @Column(name = "consent_remark") String remark,
        @Column(name = "consent_by") String by,
        @Column(name = "consent_at") @Nullable Instant at) {

    /** Nobody has said anything yet. */
    static final Consent UNKNOWN = new Consent(ConsentState.UNKNOWN, Set.of(), null, "", "", null);

    /** Whether the site may show the image on this day, as far as anybody noted. */
    public boolean allowsSite(LocalDate today) {
        return switch (state) {
            case UNKNOWN -> false;
            case NOBODY -> true;
            case NOTED -> purposes.contains(Purpose.SITE) && !isOver(today);
        };
    }

    /** Whether what was agreed has ended before this day. */
    public boolean isOver(LocalDate today) {
        return until != null && until.isBefore(today);
    }
}
