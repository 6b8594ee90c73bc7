package nl.omarmt.partners;

import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;

/** A contact person of a public partner, by name. */
public record PersonName(long id, String name, long partnerId, String partner) {

    /** Where the person stands, as texts refer to it: a place on the page of the partner. */
    public String reference() {
        return new Ref(Kind.PARTNER, partnerId) + "#" + ContactCard.anchor(id);
    }
}
