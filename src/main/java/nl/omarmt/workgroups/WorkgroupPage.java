package nl.omarmt.workgroups;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.omarmt.catalogue.Link;
import nl.omarmt.catalogue.Mentions;
import nl.omarmt.catalogue.Teaser;
import nl.omarmt.media.PageMedia;
import nl.omarmt.partners.ContactCard;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import nl.omarmt.text.RenderedText;
import nl.omarmt.web.Amended;
import nl.omarmt.web.Described;
import org.jspecify.annotations.Nullable;

/**
 * A workgroup as readers see it.
 *
 * @param partners the public partners that are members
 * @param persons the persons that are members
 * @param calls what it asks or offers at this moment
 * @param mentions the other places where it is named, by kind
 */
public record WorkgroupPage(
        Ref ref,
        String title,
        WorkgroupKind kind,
        boolean active,
        String centralQuestion,
        String summary,
        RenderedText description,
        @Nullable LocalDate startedOn,
        @Nullable ContactCard contact,
        List<Link> partners,
        List<ContactCard> persons,
        List<Teaser> calls,
        List<Mentions> mentions,
        @Nullable Amended amended,
        PageMedia media)
        implements Described {

    static WorkgroupPage of(
            Workgroup group, Map<Long, ContactCard> cards, List<Link> named, List<Teaser> naming, PageMedia media) {
        return new WorkgroupPage(
                group.ref(),
                group.title(),
                group.sort(),
                group.isActive(),
                group.centralQuestion(),
                group.summary(),
                group.description().render("over").linked(Link.addresses(named)),
                group.startedOn().orElse(null),
                group.contactId().map(cards::get).orElse(null),
                named.stream()
                        .filter(link -> link.ref().kind() == Kind.PARTNER
                                && group.partnerIds().contains(link.ref().id()))
                        .sorted(Comparator.comparing(Link::title, String.CASE_INSENSITIVE_ORDER))
                        .toList(),
                cards.values().stream()
                        .filter(card -> group.personIds().contains(card.id()))
                        .sorted(Comparator.comparing(ContactCard::name, String.CASE_INSENSITIVE_ORDER))
                        .toList(),
                naming.stream()
                        .filter(place -> place.ref().kind() == Kind.CALL && !place.over())
                        .toList(),
                Mentions.byKind(naming.stream()
                        .filter(place -> place.ref().kind() != Kind.CALL)
                        .toList()),
                group.publication().amended(Amended::new),
                media);
    }

    /** Where a coordinator changes it. */
    public String editPath() {
        return ref.kind().adminPath(ref.id());
    }
}
