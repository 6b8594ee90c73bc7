package nl.omarmt.events;

import nl.omarmt.partners.ContactCard;
import org.jspecify.annotations.Nullable;

/**
 * Who led a session.
 *
 * @param contactId the contact person; none for somebody who is known by name only
 * @param organisation the name of the partner; empty for somebody who is known by name only
 * @param partnerPath the page of the partner; none while readers cannot see it
 */
public record Facilitator(
        @Nullable Long contactId,
        String name,
        String organisation,
        @Nullable String partnerPath) {

    static Facilitator of(ContactCard card) {
        return new Facilitator(card.id(), card.name(), card.organisation(), card.partnerPath());
    }

    /** A contact person whose name has still to be asked for. */
    static Facilitator unnamed(long contactId) {
        return new Facilitator(contactId, "", "", null);
    }

    static Facilitator named(String name) {
        return new Facilitator(null, name, "", null);
    }
}
