package nl.omarmt.drafting.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.publishing.Kind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Person ANNA = new Person(1, "Anna");
    private static final Person BRAM = new Person(2, "Bram");

    private final Review review = new Review(7, Place.of(Kind.ARTICLE, 5), "Soep", 3, ANNA, BRAM, "Klopt het?", NOW);

    @Test
    void whoWasAskedAnswersOnce() {
        assertThat(review.isOpen()).isTrue();

        review.answer(BRAM, Answer.APPROVED, "Mooi.", 4, NOW.plusSeconds(5));

        assertThat(review.isOpen()).isFalse();
        assertThat(review.answer()).contains(Answer.APPROVED);
        assertThat(review.answeredRevision()).contains(4);
        assertThat(review.ending()).as("it matters until the text is published").isEmpty();
        refused("drafting.review.refused.answered", () -> review.answer(BRAM, Answer.NOT_YET, "", 4, NOW));
        refused("drafting.review.refused.answered", review::takeBack);
    }

    @Test
    void nobodyElseAnswersAndNobodyAnswersTheirOwnQuestion() {
        refused("drafting.review.refused.other", () -> review.answer(ANNA, Answer.APPROVED, "", 3, NOW));
        refused(
                "drafting.review.refused.other",
                () -> review.answer(new Person(3, "Bram"), Answer.APPROVED, "", 3, NOW));
        assertThat(review.isOpen()).isTrue();
    }

    @Test
    void whatIsOverIsSaidWithItsFirstReason() {
        review.end(Ending.PUBLISHED);
        review.end(Ending.DISCARDED);

        assertThat(review.ending()).contains(Ending.PUBLISHED);
        refused("drafting.review.ended.PUBLISHED", () -> review.answer(BRAM, Answer.APPROVED, "", 3, NOW));
        refused("drafting.review.ended.PUBLISHED", review::takeBack);
    }

    @Test
    void aQuestionCanBeTakenBackBeforeTheAnswer() {
        review.takeBack();

        refused("drafting.review.ended.WITHDRAWN", () -> review.answer(BRAM, Answer.APPROVED, "", 3, NOW));
    }

    @Test
    void itIsFoundWhereTheTextIsWritten() {
        assertThat(review.path()).isEqualTo("/beheer/artikelen/5/beoordeling/7");
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(ReviewRefused.class).hasMessage(key);
    }
}
