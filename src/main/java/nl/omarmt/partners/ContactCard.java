package nl.omarmt.partners;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a contact person today. Somebody who is absent has {@code absentUntil}, and a {@code substitute} when
 * anybody answers meanwhile; that one is present today.
 *
 * @param role what the person does there; empty when nobody said
 * @param organisation the name of the partner; empty on the page of that partner
 * @param partnerPath the page of the partner; none while readers cannot see it
 * @param email none when it is not known, or may not be shown because the partner is not public
 * @param phone as with {@code email}
 * @param absentUntil the last day of the absence; none for somebody who is present
 */
public record ContactCard(
        long id,
        String name,
        String role,
        String organisation,
        @Nullable String partnerPath,
        @Nullable String email,
        @Nullable String phone,
        @Nullable LocalDate absentUntil,
        @Nullable ContactCard substitute) {

    /** Where it stands on the page of the partner; the same for ever. */
    public String anchor() {
        return anchor(id);
    }

    static String anchor(long id) {
        return "persoon-" + id;
    }

    /** Who answers today: the substitute during an absence, otherwise the person. */
    public ContactCard reachable() {
        return substitute == null ? this : substitute;
    }

    /** The same card on the page of this partner, where the name of the partner goes without saying. */
    ContactCard on(String pageOfPartner) {
        boolean own = pageOfPartner.equals(partnerPath);
        return new ContactCard(
                id,
                name,
                role,
                own ? "" : organisation,
                own ? null : partnerPath,
                email,
                phone,
                absentUntil,
                substitute == null ? null : substitute.on(pageOfPartner));
    }

    /** The number as a telephone dials it, such as {@code tel:+31301234567}; none without a number. */
    public @Nullable String phoneHref() {
        if (phone == null) {
            return null;
        }
        String digits = phone.replace("(0)", "").replaceAll("[^0-9+]", "");
        return "tel:" + (digits.startsWith("0") && !digits.startsWith("00") ? "+31" + digits.substring(1) : digits);
    }
}
