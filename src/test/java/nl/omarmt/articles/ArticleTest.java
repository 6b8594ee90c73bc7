package nl.omarmt.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.omarmt.publishing.Gap;
import nl.omarmt.publishing.IncompleteContent;
import nl.omarmt.publishing.Status;
import org.junit.jupiter.api.Test;

class ArticleTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void aTitleIsEnoughToSaveButNotToPublish() {
        Article article = SampleArticles.onlyATitle();

        assertThat(article.gaps()).extracting(Gap::field).containsExactly("datedOn", "summary", "body");
        assertThatThrownBy(() -> article.publish(NOW)).isInstanceOf(IncompleteContent.class);
        assertThat(article.publication().status(NOW)).isEqualTo(Status.DRAFT);
    }

    @Test
    void aBodyOfMarkupWithoutAWordIsMissing() {
        Article article = new Article();
        article.revise(SampleArticles.form("Soep", "<p>&nbsp;</p><p></p>"));

        assertThat(article.gaps()).extracting(Gap::field).containsExactly("body");
    }

    @Test
    void aMomentInTheFutureIsAScheduleUntilItComes() {
        Article article = SampleArticles.complete();

        article.publish(NOW.plusSeconds(60));

        assertThat(article.publication().status(NOW)).isEqualTo(Status.SCHEDULED);
        assertThat(article.publication().isPublic(NOW.plusSeconds(59))).isFalse();
        assertThat(article.publication().status(NOW.plusSeconds(60))).isEqualTo(Status.PUBLISHED);
    }

    @Test
    void whatIsWithdrawnCanBePublishedAgainWithoutItsReason() {
        Article article = SampleArticles.complete();
        article.publish(NOW);
        article.withdraw(NOW, "De datum klopt niet.");
        assertThat(article.publication().status(NOW)).isEqualTo(Status.WITHDRAWN);

        article.publish(NOW.plusSeconds(5));

        assertThat(article.publication().status(NOW.plusSeconds(5))).isEqualTo(Status.PUBLISHED);
        assertThat(article.publication().withdrawnReason()).isEmpty();
    }

    @Test
    void whatLiesInTheBinIsNotPublicAndComesBackAsItWas() {
        Article article = SampleArticles.complete();
        article.publish(NOW);

        article.bin(NOW);
        assertThat(article.publication().status(NOW)).isEqualTo(Status.BINNED);
        assertThat(article.publication().isReleased()).isFalse();

        article.restore(NOW);
        assertThat(article.publication().isPublic(NOW)).isTrue();
    }
}
