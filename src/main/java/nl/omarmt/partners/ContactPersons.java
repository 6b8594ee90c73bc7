package nl.omarmt.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.omarmt.drafting.Choice;
import nl.omarmt.security.AuditTrail;
import nl.omarmt.web.NotFound;
import nl.omarmt.web.StaleEdit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contact persons of a partner as coordinators keep them; everybody else asks {@link Partners} for cards. */
@Service
@Transactional
public class ContactPersons {

    private final ContactPersonRepository persons;
    private final PartnerRepository partners;
    private final ContactCards cards;
    private final AuditTrail trail;

    ContactPersons(ContactPersonRepository persons, PartnerRepository partners, ContactCards cards, AuditTrail trail) {
        this.persons = persons;
        this.partners = partners;
        this.cards = cards;
        this.trail = trail;
    }

    /**
     * The name of the partner whose contact persons are kept.
     *
     * @throws NotFound when there is no such partner, or it lies in the bin
     */
    @Transactional(readOnly = true)
    public String partner(long partnerId) {
        return partners.findById(partnerId)
                .filter(partner -> partner.publication().binnedAt().isEmpty())
                .orElseThrow(NotFound::new)
                .title();
    }

    /** How to reach everybody at this partner today, by name. */
    @Transactional(readOnly = true)
    public List<ContactCard> at(long partnerId) {
        return cards.at(partnerId);
    }

    /** Who can answer for somebody: everybody else. */
    @Transactional(readOnly = true)
    public List<Choice> substitutes(@Nullable Long personId) {
        return cards.options().stream()
                .filter(choice -> !choice.value().equals(personId))
                .toList();
    }

    /**
     * What is stored now, as a form.
     *
     * @throws NotFound when this partner has no such person
     */
    @Transactional(readOnly = true)
    public ContactPersonForm form(long partnerId, long id) {
        return person(partnerId, id).asForm();
    }

    /**
     * Stores somebody new and gives the number.
     *
     * @throws NotFound when there is no such partner
     * @throws ImpossibleAbsences when the absences cannot be so
     */
    public long add(long partnerId, ContactPersonForm form) {
        partner(partnerId);
        ContactPerson person = new ContactPerson(partnerId);
        write(person, form);
        return person.id();
    }

    /**
     * Stores what was changed.
     *
     * @throws NotFound when this partner has no such person
     * @throws StaleEdit when somebody else stored a newer version in the meantime
     * @throws ImpossibleAbsences when the absences cannot be so
     */
    public void revise(long partnerId, long id, ContactPersonForm form) {
        ContactPerson person = person(partnerId, id);
        person.requireCurrent(form.version());
        write(person, form);
    }

    /**
     * Removes somebody for good, from everywhere where the person was named as contact, member or substitute.
     *
     * @throws StaleEdit when somebody else stored a newer version in the meantime
     */
    public void remove(long partnerId, long id, int seen) {
        ContactPerson person = person(partnerId, id);
        person.requireCurrent(seen);
        persons.delete(person);
        persons.flush();
        trail.note("erased", "contact-person:" + id);
    }

    private void write(ContactPerson person, ContactPersonForm form) {
        requireSubstitutes(form);
        person.revise(form);
        persons.saveAndFlush(person);
    }

    /** Somebody may have been removed while the form was open. */
    private void requireSubstitutes(ContactPersonForm form) {
        Set<Long> known = cards.partnerIdsOf(form.absences().stream()
                        .map(AbsenceForm::substituteId)
                        .filter(Objects::nonNull)
                        .toList())
                .keySet();
        List<ImpossibleAbsences.Problem> problems = new ArrayList<>();
        for (int index = 0; index < form.absences().size(); index++) {
            Long substitute = form.absences().get(index).substituteId();
            if (substitute != null && !known.contains(substitute)) {
                problems.add(new ImpossibleAbsences.Problem(
                        "absences[" + index + "].substituteId", "partners.absence.substitute.gone", List.of()));
            }
        }
        if (!problems.isEmpty()) {
            throw new ImpossibleAbsences(problems);
        }
    }

    private ContactPerson person(long partnerId, long id) {
        partner(partnerId);
        return persons.findByIdAndPartnerId(id, partnerId).orElseThrow(NotFound::new);
    }
}
