package nl.omarmt.partners;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.omarmt.catalogue.Link;
import nl.omarmt.catalogue.Mentions;
import nl.omarmt.catalogue.Relations;
import nl.omarmt.media.PageMedia;
import nl.omarmt.media.Picture;
import nl.omarmt.publishing.Ref;
import nl.omarmt.text.RenderedText;
import nl.omarmt.web.Amended;
import nl.omarmt.web.Described;
import org.jspecify.annotations.Nullable;

/**
 * A partner as readers see it.
 *
 * @param website empty when it has none
 * @param formerSince the last day of a membership that is over; none for a present member
 * @param contacts who can be approached; nobody at a former member
 * @param away who is absent while one of the contacts answers instead
 * @param mentions where it is named, by kind
 */
public record PartnerPage(
        Ref ref,
        String title,
        String summary,
        RenderedText description,
        String website,
        List<Sector> sectors,
        List<String> districts,
        @Nullable LocalDate memberSince,
        @Nullable LocalDate formerSince,
        List<ContactCard> contacts,
        List<ContactCard> away,
        List<Mentions> mentions,
        @Nullable Amended amended,
        @Nullable Picture logo,
        PageMedia media)
        implements Described {

    static PartnerPage of(
            Partner partner, LocalDate today, List<ContactCard> persons, Relations relations, PageMedia media) {
        Picture logo = media.picture(partner.logoId());
        boolean former = partner.isFormer(today);
        Map<Boolean, List<ContactCard>> away = persons.stream()
                .filter(person -> !former)
                .map(person -> person.on(partner.path()))
                .collect(Collectors.partitioningBy(person -> isReplacedByOneOf(persons, person)));
        return new PartnerPage(
                partner.ref(),
                partner.title(),
                partner.summary(),
                partner.description().render("over").linked(Link.addresses(relations.named())),
                partner.website(),
                partner.sectors(),
                partner.districts(),
                partner.memberSince().orElse(null),
                former ? partner.memberUntil().orElseThrow() : null,
                away.getOrDefault(false, List.of()),
                away.getOrDefault(true, List.of()),
                Mentions.byKind(relations.naming()),
                partner.publication().amended(Amended::new),
                logo == null || logo.withdrawn() ? null : logo,
                media);
    }

    private static boolean isReplacedByOneOf(List<ContactCard> persons, ContactCard person) {
        ContactCard substitute = person.substitute();
        return substitute != null && persons.stream().anyMatch(other -> other.id() == substitute.id());
    }

    /** The website as people say it, such as {@code oogvoorutrecht.nl}. */
    public String websiteName() {
        try {
            String host = URI.create(website).getHost();
            return host == null ? website : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException notAUri) {
            return website;
        }
    }

    /** What stands in the place of a logo. */
    public String initials() {
        return Names.initials(title);
    }

    /** Where a coordinator changes it. */
    public String editPath() {
        return ref.kind().adminPath(ref.id());
    }
}
