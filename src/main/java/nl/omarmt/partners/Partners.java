package nl.omarmt.partners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.omarmt.catalogue.Addresses;
import nl.omarmt.catalogue.Catalogue;
import nl.omarmt.catalogue.CatalogueEntry;
import nl.omarmt.catalogue.CatalogueSource;
import nl.omarmt.drafting.Choice;
import nl.omarmt.drafting.ContentEditing;
import nl.omarmt.drafting.Desk;
import nl.omarmt.drafting.Written;
import nl.omarmt.media.Media;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Kind;
import nl.omarmt.web.Time;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations of the network and the persons to approach there. */
@Service
@Transactional
public class Partners implements ContentEditing<PartnerForm>, CatalogueSource<Partner> {

    private static final int MENTIONS = 500;

    private final PartnerRepository partners;
    private final PartnerCards cards;
    private final ContactCards contacts;
    private final Desk desk;
    private final Addresses addresses;
    private final Catalogue catalogue;
    private final Media media;
    private final Clock clock;

    Partners(
            PartnerRepository partners,
            PartnerCards cards,
            ContactCards contacts,
            Desk desk,
            Addresses addresses,
            Catalogue catalogue,
            Media media,
            Clock clock) {
        this.partners = partners;
        this.cards = cards;
        this.contacts = contacts;
        this.desk = desk;
        this.addresses = addresses;
        this.catalogue = catalogue;
        this.media = media;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.PARTNER;
    }

    /** The directory, narrowed to what somebody looks for. */
    @Transactional(readOnly = true)
    public PartnerIndex index(PartnerSearch search) {
        return PartnerIndex.of(search, cards.all(), today());
    }

    @Override
    @Transactional(readOnly = true)
    public PartnerPage page(String slug) {
        Partner partner = addresses.open(partners, slug);
        return PartnerPage.of(
                partner,
                today(),
                contacts.at(partner.id()),
                catalogue.relations(partner.ref(), MENTIONS),
                media.on(partner.logoId(), partner.description()));
    }

    /** The true number of present members and some of their names, others every day, in one statement. */
    @Transactional(readOnly = true)
    public PartnerStrip strip(int atMost) {
        return cards.strip(atMost);
    }

    /** What can be chosen in forms: everything that is not in the bin, by name. */
    @Transactional(readOnly = true)
    public List<Choice> options() {
        return cards.options();
    }

    /** Those of these partners that exist; a form may have been open while one was erased. */
    @Transactional(readOnly = true)
    public Set<Long> known(Collection<Long> ids) {
        return cards.known(ids);
    }

    /** The contact persons that can be chosen in forms, as "Name, Partner", by name. */
    @Transactional(readOnly = true)
    public List<Choice> contactOptions() {
        return contacts.options();
    }

    /** The contact persons of public partners who are called so, the best first, at most so many. */
    @Transactional(readOnly = true)
    public List<PersonName> personsCalled(String words, int atMost) {
        return contacts.called(words, atMost);
    }

    /** How to reach each of these contact persons today, in the given order and in one statement; unknown ones are left out. */
    @Transactional(readOnly = true)
    public Map<Long, ContactCard> contacts(Collection<Long> ids) {
        return contacts.of(ids);
    }

    /** The partner of each of these contact persons; unknown persons are left out. */
    @Transactional(readOnly = true)
    public Map<Long, Long> partnerIdsOf(Collection<Long> contactIds) {
        return contacts.partnerIdsOf(contactIds);
    }

    @Override
    public PartnerForm blank() {
        return new Partner().asForm().withVersion(null);
    }

    @Override
    public PartnerForm form(long id) {
        return desk.form(partners, id);
    }

    @Override
    public Content sketch(PartnerForm form) {
        return Written.sketch(new Partner(), form);
    }

    @Override
    public long draft(PartnerForm form) {
        return desk.draft(partners, new Partner(), form);
    }

    @Override
    public void revise(long id, PartnerForm form) {
        desk.revise(partners, id, form);
    }

    @Override
    public CatalogueEntry entry(Partner partner) {
        CatalogueEntry since = CatalogueEntry.of(partner, partner.summary())
                .mentioning(partner.description())
                .on(partner.memberSince());
        return partner.memberUntil()
                .map(day -> since.until(day.plusDays(1).atStartOfDay(Time.ZONE).toInstant()))
                .orElse(since);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Time.ZONE);
    }
}
