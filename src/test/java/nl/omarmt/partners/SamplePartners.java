package nl.omarmt.partners;

import java.time.LocalDate;
import java.util.List;
import nl.omarmt.drafting.Desk;
import nl.omarmt.publishing.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Partners and contact persons for tests: stored ones when injected, forms from the static methods. */
@Component
public class SamplePartners {

    private final Partners partners;
    private final ContactPersons persons;
    private final Desk desk;

    SamplePartners(Partners partners, ContactPersons persons, Desk desk) {
        this.partners = partners;
        this.persons = persons;
        this.desk = desk;
    }

    /** What somebody would type for a complete partner. */
    public static PartnerForm form(String name) {
        return form(name, List.of(Sector.WELFARE), "Zuilen", null);
    }

    static PartnerForm form(String name, List<Sector> sectors, String districts, @Nullable LocalDate memberUntil) {
        return new PartnerForm(
                null,
                name,
                null,
                "Elke dinsdag soep voor wie wil.",
                "<p>Wij koken met de buurt.</p>",
                "https://www.example.org/soep",
                sectors,
                districts,
                LocalDate.of(2021, 3, 1),
                memberUntil,
                null);
    }

    static ContactPersonForm person(String name, AbsenceForm... absences) {
        return new ContactPersonForm(null, name, "coördinator", "info@example.org", "030-123 45 67", List.of(absences));
    }

    static AbsenceForm away(String from, String until, @Nullable Long substitute) {
        return new AbsenceForm(LocalDate.parse(from), LocalDate.parse(until), substitute);
    }

    public long published(String name) {
        return published(form(name));
    }

    long published(PartnerForm form) {
        long id = partners.draft(form);
        desk.publish(Kind.PARTNER, id, null, null);
        return id;
    }

    public long contact(long partnerId, String name, AbsenceForm... absences) {
        return persons.add(partnerId, person(name, absences));
    }
}
