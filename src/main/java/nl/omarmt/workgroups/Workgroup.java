package nl.omarmt.workgroups;

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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.Written;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Gap;
import nl.omarmt.publishing.Kind;
import nl.omarmt.text.RichText;
import org.jspecify.annotations.Nullable;

/** Partners and persons who work on one central question, or who steer the network. */
@Entity
class Workgroup extends Content implements Written<WorkgroupForm> {

    @Enumerated(EnumType.STRING)
    private WorkgroupKind kind = WorkgroupKind.WORKGROUP;

    private String centralQuestion = "";
    private String summary = "";
    private RichText description = RichText.EMPTY;

    @Enumerated(EnumType.STRING)
    private WorkgroupStatus status = WorkgroupStatus.ACTIVE;

    private @Nullable LocalDate startedOn;
    private @Nullable Long contactId;

    @ElementCollection
    @CollectionTable(name = "workgroup_partner")
    @Column(name = "partner_id")
    private Set<Long> partnerIds = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "workgroup_person")
    @Column(name = "person_id")
    private Set<Long> personIds = new LinkedHashSet<>();

    @Override
    public void revise(WorkgroupForm form) {
        retitle(Fields.text(form.title()));
        kind = Objects.requireNonNullElse(form.kind(), WorkgroupKind.WORKGROUP);
        centralQuestion = Fields.text(form.centralQuestion());
        summary = Fields.text(form.summary());
        description = RichText.of(Fields.text(form.description()));
        status = Objects.requireNonNullElse(form.status(), WorkgroupStatus.ACTIVE);
        startedOn = form.startedOn();
        contactId = form.contactId();
        Fields.replace(partnerIds, form.partnerIds());
        Fields.replace(personIds, form.personIds());
    }

    @Override
    public WorkgroupForm asForm() {
        return new WorkgroupForm(
                version(),
                title(),
                publication().slug(),
                kind,
                centralQuestion,
                summary,
                description.html(),
                status,
                startedOn,
                contactId,
                partnerIds.stream().sorted().toList(),
                personIds.stream().sorted().toList());
    }

    @Override
    public Kind kind() {
        return Kind.WORKGROUP;
    }

    @Override
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        // The core group steers; it has no question of its own.
        if (centralQuestion.isEmpty() && kind == WorkgroupKind.WORKGROUP) {
            gaps.add(new Gap("centralQuestion", "workgroups.gap.centralQuestion"));
        }
        if (summary.isEmpty()) {
            gaps.add(new Gap("summary", "workgroups.gap.summary"));
        }
        return gaps;
    }

    WorkgroupKind sort() {
        return kind;
    }

    String centralQuestion() {
        return centralQuestion;
    }

    String summary() {
        return summary;
    }

    RichText description() {
        return description;
    }

    boolean isActive() {
        return status == WorkgroupStatus.ACTIVE;
    }

    Optional<LocalDate> startedOn() {
        return Optional.ofNullable(startedOn);
    }

    Optional<Long> contactId() {
        return Optional.ofNullable(contactId);
    }

    Set<Long> partnerIds() {
        return Set.copyOf(partnerIds);
    }

    Set<Long> personIds() {
        return Set.copyOf(personIds);
    }

    /** Everybody whom it names: its members, and the contact person who may not be one. */
    Set<Long> everybody() {
        Set<Long> everybody = new LinkedHashSet<>(personIds);
        contactId().ifPresent(everybody::add);
        return everybody;
    }
}
