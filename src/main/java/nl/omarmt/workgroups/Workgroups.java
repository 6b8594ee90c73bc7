package nl.omarmt.workgroups;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.omarmt.catalogue.Addresses;
import nl.omarmt.catalogue.Catalogue;
import nl.omarmt.catalogue.CatalogueEntry;
import nl.omarmt.catalogue.CatalogueSource;
import nl.omarmt.catalogue.Filter;
import nl.omarmt.catalogue.Teaser;
import nl.omarmt.drafting.Choice;
import nl.omarmt.drafting.ContentEditing;
import nl.omarmt.drafting.Desk;
import nl.omarmt.drafting.Written;
import nl.omarmt.media.Media;
import nl.omarmt.partners.Partners;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The workgroups of the network and its core group. */
@Service
@Transactional
public class Workgroups implements ContentEditing<WorkgroupForm>, CatalogueSource<Workgroup> {

    private static final int ALL = 500;

    private final WorkgroupRepository workgroups;
    private final WorkgroupCards cards;
    private final Partners partners;
    private final Desk desk;
    private final Addresses addresses;
    private final Catalogue catalogue;
    private final Media media;

    Workgroups(
            WorkgroupRepository workgroups,
            WorkgroupCards cards,
            Partners partners,
            Desk desk,
            Addresses addresses,
            Catalogue catalogue,
            Media media) {
        this.workgroups = workgroups;
        this.cards = cards;
        this.partners = partners;
        this.desk = desk;
        this.addresses = addresses;
        this.catalogue = catalogue;
        this.media = media;
    }

    @Override
    public Kind kind() {
        return Kind.WORKGROUP;
    }

    /** All public workgroups. */
    @Transactional(readOnly = true)
    public WorkgroupIndex index() {
        List<Teaser> teasers =
                catalogue.list(Kind.WORKGROUP, Filter.none(), 1, ALL).items();
        return WorkgroupIndex.of(
                teasers,
                cards.of(teasers.stream().map(teaser -> teaser.ref().id()).toList()));
    }

    @Override
    @Transactional(readOnly = true)
    public WorkgroupPage page(String slug) {
        Workgroup group = addresses.open(workgroups, slug);
        return WorkgroupPage.of(
                group,
                partners.contacts(group.everybody()),
                catalogue.named(group.ref()),
                catalogue.naming(group.ref(), ALL),
                media.in(group.description()));
    }

    /** What can be chosen in forms: everything that is not in the bin, by name. */
    @Transactional(readOnly = true)
    public List<Choice> options() {
        return cards.options();
    }

    /** Each of these workgroups as it is named elsewhere, in one statement; unknown ones are left out. */
    @Transactional(readOnly = true)
    public Map<Long, WorkgroupCard> cards(Collection<Long> ids) {
        return cards.of(ids);
    }

    @Override
    public WorkgroupForm blank() {
        return new Workgroup().asForm().withVersion(null);
    }

    @Override
    public WorkgroupForm form(long id) {
        return desk.form(workgroups, id);
    }

    @Override
    public Content sketch(WorkgroupForm form) {
        return Written.sketch(new Workgroup(), form);
    }

    @Override
    public long draft(WorkgroupForm form) {
        return desk.draft(workgroups, new Workgroup(), known(form));
    }

    @Override
    public void revise(long id, WorkgroupForm form) {
        desk.revise(workgroups, id, known(form));
    }

    @Override
    public CatalogueEntry entry(Workgroup group) {
        Set<Long> named = new LinkedHashSet<>(group.partnerIds());
        named.addAll(partners.partnerIdsOf(group.everybody()).values());
        return CatalogueEntry.of(group, group.summary())
                .labelled(group.sort().message())
                .themed(group.centralQuestion())
                .open(group.isActive())
                .naming(named.stream()
                        .map(id -> new CatalogueEntry.Name(new Ref(Kind.PARTNER, id)))
                        .toList())
                .mentioning(group.description())
                .on(group.startedOn());
    }

    /** Without partners and persons who were erased while the form was open. */
    private WorkgroupForm known(WorkgroupForm form) {
        Set<Long> people = new LinkedHashSet<>(form.personIds());
        if (form.contactId() != null) {
            people.add(form.contactId());
        }
        Set<Long> knownPeople = partners.partnerIdsOf(people).keySet();
        Set<Long> knownPartners = partners.known(form.partnerIds());
        return form.withMembers(
                form.contactId() != null && knownPeople.contains(form.contactId()) ? form.contactId() : null,
                form.partnerIds().stream()
                        .filter(knownPartners::contains)
                        .distinct()
                        .toList(),
                form.personIds().stream()
                        .filter(knownPeople::contains)
                        .distinct()
                        .toList());
    }
}
