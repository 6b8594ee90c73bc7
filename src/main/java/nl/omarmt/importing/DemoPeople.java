package nl.omarmt.importing;

import java.util.ArrayList;
import java.util.List;
import nl.omarmt.partners.ContactPersonForm;
import nl.omarmt.partners.ContactPersons;

/** The contact persons of the partners, who answer for one another. */
class DemoPeople {

    private final ContactPersons contacts;
    private final DemoForms forms;
    private final DemoKeys keys;
    private final List<Absentee> absentees = new ArrayList<>();

    DemoPeople(ContactPersons contacts, DemoForms forms, DemoKeys keys) {
        this.contacts = contacts;
        this.forms = forms;
        this.keys = keys;
    }

    /** Adds the persons of a partner. */
    void join(long partnerId, DemoItem partner) {
        partner.rows("contacts")
                .forEach(person -> person.attempt(() -> {
                    long id = contacts.add(partnerId, forms.form(person, ContactPersonForm.class));
                    keys.put("contact", person.key(), id);
                    if (!person.fields().path("absences").isEmpty()) {
                        absentees.add(new Absentee(partnerId, id, person));
                    }
                }));
    }

    /** Notes who is away and who answers instead, once everybody is there. */
    void nameSubstitutes() {
        absentees.forEach(absentee -> absentee.person()
                .attempt(() -> contacts.revise(
                        absentee.partnerId(),
                        absentee.id(),
                        forms.with(
                                contacts.form(absentee.partnerId(), absentee.id()),
                                "absences",
                                forms.rows(absentee.person().fields().path("absences")),
                                ContactPersonForm.class))));
    }

    private record Absentee(long partnerId, long id, DemoItem person) {}
}
