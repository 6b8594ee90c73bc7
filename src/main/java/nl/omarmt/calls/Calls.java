package nl.omarmt.calls;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.omarmt.catalogue.Addresses;
import nl.omarmt.catalogue.Catalogue;
import nl.omarmt.catalogue.CatalogueEntry;
import nl.omarmt.catalogue.CatalogueSource;
import nl.omarmt.drafting.Choice;
import nl.omarmt.drafting.ContentEditing;
import nl.omarmt.drafting.Desk;
import nl.omarmt.drafting.Written;
import nl.omarmt.media.Media;
import nl.omarmt.partners.ContactCard;
import nl.omarmt.partners.Partners;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import nl.omarmt.web.Time;
import nl.omarmt.workgroups.Workgroups;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calls of the site. */
@Service
@Transactional
public class Calls implements ContentEditing<CallForm>, CatalogueSource<Call> {

    private static final int TEASER = 240;
    private static final int NAMING = 12;

    private final CallRepository calls;
    private final Partners partners;
    private final Workgroups workgroups;
    private final Desk desk;
    private final Addresses addresses;
    private final Catalogue catalogue;
    private final Media media;
    private final Clock clock;

    Calls(
            CallRepository calls,
            Partners partners,
            Workgroups workgroups,
            Desk desk,
            Addresses addresses,
            Catalogue catalogue,
            Media media,
            Clock clock) {
        this.calls = calls;
        this.partners = partners;
        this.workgroups = workgroups;
        this.desk = desk;
        this.addresses = addresses;
        this.catalogue = catalogue;
        this.media = media;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.CALL;
    }

    @Override
    @Transactional(readOnly = true)
    public CallPage page(String slug) {
        Call call = addresses.open(calls, slug);
        return CallPage.of(
                call,
                call.contactId()
                        .map(id -> partners.contacts(List.of(id)).get(id))
                        .orElse(null),
                catalogue.named(call.ref()),
                catalogue.naming(call.ref(), NAMING),
                media.in(call.text()),
                clock.instant());
    }

    @Override
    public CallForm blank() {
        return new Call().asForm().withVersion(null);
    }

    @Override
    public CallForm form(long id) {
        return desk.form(calls, id);
    }

    @Override
    public Content sketch(CallForm form) {
        return Written.sketch(new Call(), form);
    }

    @Override
    public long draft(CallForm form) {
        return desk.draft(calls, new Call(), known(form));
    }

    @Override
    public void revise(long id, CallForm form) {
        desk.revise(calls, id, known(form));
    }

    /** What can be chosen in forms: everything that is not in the bin, latest deadline first. */
    @Transactional(readOnly = true)
    public List<Choice> options() {
        return calls.selectable().stream()
                .map(call -> new Choice(call.id(), call.title()))
                .toList();
    }

    /** These calls as they stand now, whether readers can see their pages or not, in at most two statements. */
    @Transactional(readOnly = true)
    public Map<Long, CallCard> cards(Collection<Long> ids) {
        return byId(answered(unanswered(ids).values()));
    }

    /**
     * The same calls in one statement, contact persons by number only: for who asks for the persons together with others,
     * and gives them with {@link CallCard#answeredBy}.
     */
    @Transactional(readOnly = true)
    public Map<Long, CallCard> unanswered(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : byId(cards(calls.findAllById(ids)));
    }

    /** The public calls that are open and close within so many days from today, first to close first. */
    @Transactional(readOnly = true)
    public List<CallCard> expiring(int days) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Time.ZONE);
        return answered(cards(calls.closing(clock.instant(), today, today.plusDays(days))));
    }

    /** In lists a call stands at its deadline: of what is open, the first to close comes first. */
    @Override
    public CatalogueEntry entry(Call call) {
        List<CatalogueEntry.Name> names = new ArrayList<>();
        call.workgroupId().ifPresent(id -> names.add(new CatalogueEntry.Name(new Ref(Kind.WORKGROUP, id))));
        call.partnerId().ifPresent(id -> names.add(new CatalogueEntry.Name(new Ref(Kind.PARTNER, id))));
        return CatalogueEntry.of(call, call.text().excerpt(TEASER))
                .labelled(call.direction().message())
                .on(call.deadline())
                .until(call.closesAt().orElse(null))
                .wholeDay(true)
                .open(call.isOpen())
                .naming(names)
                .mentioning(call.text());
    }

    private List<CallCard> cards(List<Call> found) {
        Instant now = clock.instant();
        return found.stream().map(call -> CallCard.of(call, now)).toList();
    }

    private List<CallCard> answered(Collection<CallCard> cards) {
        Map<Long, ContactCard> contacts = partners.contacts(cards.stream()
                .map(CallCard::contactId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return cards.stream().map(card -> card.answeredBy(contacts)).toList();
    }

    private static Map<Long, CallCard> byId(List<CallCard> cards) {
        return cards.stream().collect(Collectors.toMap(CallCard::id, Function.identity()));
    }

    /** Without a person, partner or workgroup that was erased while the form was open. */
    private CallForm known(CallForm form) {
        return form.naming(
                known(form.contactId(), ids -> partners.partnerIdsOf(ids).keySet()),
                known(form.partnerId(), partners::known),
                known(form.workgroupId(), ids -> workgroups.cards(ids).keySet()));
    }

    private static @Nullable Long known(@Nullable Long id, Function<List<Long>, Set<Long>> existing) {
        return id != null && existing.apply(List.of(id)).contains(id) ? id : null;
    }
}
