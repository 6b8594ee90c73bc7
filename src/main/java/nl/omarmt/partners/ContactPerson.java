package nl.omarmt.partners;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.omarmt.drafting.Fields;
import nl.omarmt.web.StaleEdit;
import org.jspecify.annotations.Nullable;

/** Somebody to approach at a partner. */
@Entity
class ContactPerson {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private long partnerId;

    private String name = "";
    private String role = "";
    private String email = "";
    private String phone = "";

    @ElementCollection
    @CollectionTable(name = "absence", joinColumns = @JoinColumn(name = "person_id"))
    @OrderBy("fromOn")
    private List<Absence> absences = new ArrayList<>();

    protected ContactPerson() {}

    ContactPerson(long partnerId) {
        this.partnerId = partnerId;
    }

    /**
     * Takes over what was written.
     *
     * @throws ImpossibleAbsences when the absences cannot be so
     */
    void revise(ContactPersonForm form) {
        List<Absence> planned = AbsenceRows.read(form.absences(), id);
        name = Fields.text(form.name());
        role = Fields.text(form.role());
        email = Fields.text(form.email());
        phone = Fields.text(form.phone());
        Fields.replace(absences, planned);
    }

    /** @throws StaleEdit when another version is stored than the one seen */
    void requireCurrent(@Nullable Integer seen) {
        if (seen == null || seen != version) {
            throw new StaleEdit();
        }
    }

    ContactPersonForm asForm() {
        return new ContactPersonForm(
                version,
                name,
                role,
                email,
                phone,
                absences.stream().map(Absence::asForm).toList());
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    long partnerId() {
        return partnerId;
    }

    String name() {
        return name;
    }
}
