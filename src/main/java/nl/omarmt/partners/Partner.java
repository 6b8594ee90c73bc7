package nl.omarmt.partners;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.Written;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Gap;
import nl.omarmt.publishing.Kind;
import nl.omarmt.text.RichText;
import org.jspecify.annotations.Nullable;

/** One organisation that is, or was, a member of the network. */
@Entity
class Partner extends Content implements Written<PartnerForm> {

    private String summary = "";
    private RichText description = RichText.EMPTY;
    private String website = "";
    private @Nullable LocalDate memberSince;
    private @Nullable LocalDate memberUntil;

    @Column(name = "logo_image_id")
    private @Nullable UUID logoId;

    @ElementCollection
    @CollectionTable(name = "partner_sector")
    @Column(name = "sector")
    @Enumerated(EnumType.STRING)
    private Set<Sector> sectors = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "partner_district")
    @Column(name = "district")
    private Set<String> districts = new LinkedHashSet<>();

    @Override
    public void revise(PartnerForm form) {
        retitle(Fields.text(form.title()));
        summary = Fields.text(form.summary());
        description = RichText.of(Fields.text(form.description()));
        website = Fields.text(form.website());
        Fields.replace(sectors, form.sectors());
        Fields.replace(districts, form.districtNames());
        memberSince = form.memberSince();
        memberUntil = form.memberUntil();
        logoId = form.logoId();
    }

    @Override
    public PartnerForm asForm() {
        return new PartnerForm(
                version(),
                title(),
                publication().slug(),
                summary,
                description.html(),
                website,
                sectors(),
                String.join(", ", districts()),
                memberSince,
                memberUntil,
                logoId);
    }

    /** The image with its logo. */
    @Nullable
    UUID logoId() {
        return logoId;
    }

    @Override
    public Kind kind() {
        return Kind.PARTNER;
    }

    @Override
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        if (summary.isEmpty()) {
            gaps.add(new Gap("summary", "partners.gap.summary"));
        }
        if (sectors.isEmpty()) {
            gaps.add(new Gap("sectors", "partners.gap.sectors"));
        }
        return gaps;
    }

    /** Whether the membership was over before this day. */
    boolean isFormer(LocalDate today) {
        return memberUntil != null && memberUntil.isBefore(today);
    }

    String summary() {
        return summary;
    }

    RichText description() {
        return description;
    }

    String website() {
        return website;
    }

    /** In the order in which people are used to see them. */
    List<Sector> sectors() {
        return sectors.stream().sorted().toList();
    }

    List<String> districts() {
        return districts.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    Optional<LocalDate> memberSince() {
        return Optional.ofNullable(memberSince);
    }

    Optional<LocalDate> memberUntil() {
        return Optional.ofNullable(memberUntil);
    }
}
