package nl.omarmt.tips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.omarmt.publishing.Gap;
import nl.omarmt.publishing.IncompleteContent;
import org.junit.jupiter.api.Test;

class TipTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final Tip tip = new Tip();

    @Test
    void publishingIsApproving() {
        tip.revise(SampleTips.form("De eenzame eeuw"));
        assertThat(tip.decision()).isEqualTo(TipDecision.SUBMITTED);

        tip.publish(NOW);

        assertThat(tip.decision()).isEqualTo(TipDecision.APPROVED);
    }

    @Test
    void aDeclinedTipCannotBePublished() {
        tip.revise(SampleTips.form("De eenzame eeuw", TipKind.BOOK, TipDecision.DECLINED));

        assertThat(tip.gaps()).extracting(Gap::field).containsExactly("decision");
        assertThatThrownBy(() -> tip.publish(NOW)).isInstanceOf(IncompleteContent.class);
        assertThat(tip.decision()).isEqualTo(TipDecision.DECLINED);
    }

    @Test
    void whatReadersSeeStaysApproved() {
        tip.revise(SampleTips.form("De eenzame eeuw"));
        tip.publish(NOW);

        tip.revise(SampleTips.form("De eenzame eeuw"));

        assertThat(tip.decision()).isEqualTo(TipDecision.APPROVED);
    }

    @Test
    void aTipSaysWhy() {
        tip.revise(new TipForm(null, "Boek", null, null, null, null, null, null, null));

        assertThat(tip.gaps()).extracting(Gap::field).containsExactly("why");
        assertThat(tip.sort()).isEqualTo(TipKind.BOOK);
    }
}
