package nl.omarmt.calls;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.Written;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Gap;
import nl.omarmt.publishing.Kind;
import nl.omarmt.text.RichText;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;

/** One call to the network. */
@Entity
class Call extends Content implements Written<CallForm> {

    private RichText text = RichText.EMPTY;

    @Enumerated(EnumType.STRING)
    private Direction direction = Direction.ASKS;

    private @Nullable Long contactId;
    private @Nullable Long partnerId;
    private @Nullable Long workgroupId;
    private @Nullable LocalDate deadlineOn;

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.OPEN;

    @Override
    public void revise(CallForm form) {
        retitle(Fields.text(form.title()));
        text = RichText.of(Fields.text(form.text()));
        direction = Objects.requireNonNullElse(form.direction(), Direction.ASKS);
        contactId = form.contactId();
        partnerId = form.partnerId();
        workgroupId = form.workgroupId();
        deadlineOn = form.deadlineOn();
        standing = Objects.requireNonNullElse(form.status(), Standing.OPEN);
    }

    @Override
    public CallForm asForm() {
        return new CallForm(
                version(),
                title(),
                publication().slug(),
                text.html(),
                direction,
                contactId,
                partnerId,
                workgroupId,
                deadlineOn,
                standing);
    }

    @Override
    public Kind kind() {
        return Kind.CALL;
    }

    @Override
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        if (text.isEmpty()) {
            gaps.add(new Gap("text", "calls.gap.text"));
        }
        if (contactId == null) {
            gaps.add(new Gap("contactId", "calls.gap.contact"));
        }
        if (deadlineOn == null) {
            gaps.add(new Gap("deadlineOn", "calls.gap.deadline"));
        }
        return gaps;
    }

    /** A call that has closed already is not announced any more; one that closes while it is public stays. */
    @Override
    public List<Gap> gaps(Instant from) {
        List<Gap> gaps = new ArrayList<>(gaps());
        if (closesAt().filter(end -> !end.isAfter(from)).isPresent()) {
            gaps.add(new Gap("deadlineOn", "calls.gap.deadline.passed"));
        }
        return gaps;
    }

    /** How it stands at this moment. */
    CallStatus status(Instant now) {
        return switch (standing) {
            case FULFILLED -> CallStatus.FULFILLED;
            case WITHDRAWN -> CallStatus.WITHDRAWN;
            case OPEN -> closesAt().filter(end -> !end.isAfter(now)).isPresent() ? CallStatus.EXPIRED : CallStatus.OPEN;
        };
    }

    /** The end of the day of its deadline, as far as there is one. */
    Optional<Instant> closesAt() {
        return deadline().map(day -> day.plusDays(1).atStartOfDay(Time.ZONE).toInstant());
    }

    /** Whether a coordinator still says that answers are welcome. */
    boolean isOpen() {
        return standing == Standing.OPEN;
    }

    RichText text() {
        return text;
    }

    Direction direction() {
        return direction;
    }

    Optional<LocalDate> deadline() {
        return Optional.ofNullable(deadlineOn);
    }

    Optional<Long> contactId() {
        return Optional.ofNullable(contactId);
    }

    Optional<Long> partnerId() {
        return Optional.ofNullable(partnerId);
    }

    Optional<Long> workgroupId() {
        return Optional.ofNullable(workgroupId);
    }
}
