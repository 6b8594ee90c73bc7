package nl.omarmt.media;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.omarmt.drafting.Fields;
import nl.omarmt.web.PlausibleDate;
import org.jspecify.annotations.Nullable;

/** What the form about the people in an image posts; purposes and day count only when consent was noted. */
record ConsentForm(
        @Nullable Integer version,
        @NotNull @Nullable ConsentState state,
        List<Purpose> purposes,
        @PlausibleDate @Nullable LocalDate until,
        @Size(max = 1000) @Nullable String remark) {

    ConsentForm {
        purposes = Fields.rows(purposes);
        remark = Fields.line(remark);
    }

    static ConsentForm of(Image image) {
        Consent consent = image.consent();
        return new ConsentForm(
                image.version(),
                consent.state(),
                consent.purposes().stream().sorted().toList(),
                consent.until(),
                consent.remark());
    }

    @AssertTrue(message = "{media.consent.purposes.missing}")
    public boolean isPurposesChosen() {
        return state != ConsentState.NOTED || !purposes.isEmpty();
    }

    Consent consent(String by, Instant now) {
        boolean noted = state == ConsentState.NOTED;
        return new Consent(
                Objects.requireNonNull(state),
                noted ? Set.copyOf(purposes) : Set.of(),
                noted ? until : null,
                Fields.text(remark),
                by,
                now);
    }
}
