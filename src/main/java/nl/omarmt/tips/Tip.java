package nl.omarmt.tips;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.Written;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Gap;
import nl.omarmt.publishing.Kind;

/** Something that somebody in the network recommends. */
@Entity
class Tip extends Content implements Written<TipForm> {

    @Enumerated(EnumType.STRING)
    private TipKind kind = TipKind.BOOK;

    private String maker = "";
    private String link = "";
    private String why = "";
    private String submittedBy = "";

    @Enumerated(EnumType.STRING)
    private TipDecision decision = TipDecision.SUBMITTED;

    @Override
    public void revise(TipForm form) {
        retitle(Fields.text(form.title()));
        kind = Objects.requireNonNullElse(form.kind(), TipKind.BOOK);
        maker = Fields.text(form.maker());
        link = Fields.text(form.link());
        why = Fields.text(form.why()).replace("\r\n", "\n");
        submittedBy = Fields.text(form.submittedBy());
        decide(Objects.requireNonNullElse(form.decision(), TipDecision.SUBMITTED));
    }

    @Override
    public TipForm asForm() {
        return new TipForm(version(), title(), publication().slug(), kind, maker, link, why, submittedBy, decision);
    }

    @Override
    public Kind kind() {
        return Kind.TIP;
    }

    @Override
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        if (why.isEmpty()) {
            gaps.add(new Gap("why", "tips.gap.why"));
        }
        if (decision == TipDecision.DECLINED) {
            gaps.add(new Gap("decision", "tips.gap.declined"));
        }
        return gaps;
    }

    /** Publishing a tip approves it. */
    @Override
    public void publish(Instant at) {
        super.publish(at);
        decision = TipDecision.APPROVED;
    }

    TipKind sort() {
        return kind;
    }

    String maker() {
        return maker;
    }

    String link() {
        return link;
    }

    String why() {
        return why;
    }

    String submittedBy() {
        return submittedBy;
    }

    TipDecision decision() {
        return decision;
    }

    /** What readers see, or will see by itself, has been approved; it cannot become undecided again. */
    private void decide(TipDecision wanted) {
        boolean released = publication().isReleased();
        decision = released && wanted == TipDecision.SUBMITTED ? TipDecision.APPROVED : wanted;
    }
}
