package nl.omarmt.partners;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import nl.omarmt.catalogue.Mentions;
import nl.omarmt.catalogue.Teaser;
import nl.omarmt.publishing.Ref;
import nl.omarmt.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A partner as readers see it.
 *
 * @param website empty when it has none
 * @param formerSince the last day of a membership that is over; none for a present member
 * @param contacts who can be approached; nobody at a former member
 * @param mentions where it is named, by kind
 */
public record PartnerPage(
        Ref ref,
        String title,
        String summary,
        RichText description,
        String website,
        List<Sector> sectors,
        List<String> districts,
        @Nullable LocalDate memberSince,
        @Nullable LocalDate formerSince,
        List<ContactCard> contacts,
        List<Mentions> mentions) {

    static PartnerPage of(Partner partner, LocalDate today, List<ContactCard> contacts, List<Teaser> naming) {
        boolean former = partner.isFormer(today);
        return new PartnerPage(
                partner.ref(),
                partner.title(),
                partner.summary(),
                partner.description(),
                partner.website(),
                partner.sectors(),
                partner.districts(),
                partner.memberSince().orElse(null),
                former ? partner.memberUntil().orElseThrow() : null,
                former
                        ? List.of()
                        : contacts.stream()
                                .map(person -> person.on(partner.path()))
                                .toList(),
                Mentions.byKind(naming));
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

    /** Where a coordinator changes it. */
    public String editPath() {
        return ref.kind().adminPath(ref.id());
    }
}
