package nl.omarmt.drafting;

import static nl.omarmt.drafting.Authors.ANNA;
import static nl.omarmt.drafting.Authors.BRAM;
import static nl.omarmt.drafting.Authors.as;
import static nl.omarmt.drafting.Authors.page;
import static nl.omarmt.drafting.Authors.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.omarmt.MutableClock;
import nl.omarmt.SiteTest;
import nl.omarmt.drafting.manuscripts.Cause;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.drafting.manuscripts.Revision;
import nl.omarmt.drafting.reviews.Answer;
import nl.omarmt.drafting.reviews.CurrentReview;
import nl.omarmt.drafting.reviews.Ending;
import nl.omarmt.drafting.reviews.ReviewPanel;
import nl.omarmt.drafting.reviews.ReviewRefused;
import nl.omarmt.drafting.reviews.Reviews;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Status;
import nl.omarmt.security.SignedIn;
import nl.omarmt.site.PageForm;
import nl.omarmt.site.Pages;
import nl.omarmt.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asking a colleague to read along, from the question to what becomes of it. */
@SiteTest
class ReviewsTest {

    private static final SignedIn CHRIS = person(203, "Chris");

    @Autowired
    private Pages pages;

    @Autowired
    private Writing writing;

    @Autowired
    private Saving saving;

    @Autowired
    private History history;

    @Autowired
    private Reviews reviews;

    @Autowired
    private DeskLists lists;

    @Autowired
    private Desk desk;

    @Autowired
    private Bin bin;

    @Autowired
    private NightWork night;

    @Autowired
    private FormJson json;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void people() {
        Authors.store(jdbc, ANNA, BRAM, CHRIS);
    }

    @Test
    void askingSavesTheTextAndMakesItADraftInReview() {
        Place place = stored("<p>Een.</p>");

        Kept kept = ask(place, "<p>Twee.</p>", BRAM.id());

        assertThat(kept.outcome()).as("no mail server is set up here").isEqualTo("drafting.review.asked.noMail");
        assertThat(pages.form(place.id()).body()).isEqualTo("<p>Twee.</p>");
        assertThat(lists.row(Kind.PAGE, place.id()).status()).isEqualTo(Status.IN_REVIEW);
        CurrentReview asked = current(BRAM, place);
        assertThat(asked.forMe()).isTrue();
        assertThat(asked.asker()).isEqualTo("Anna");
        assertThat(asked.question()).isEqualTo("Klopt het?");
        assertThat(asked.isOpen()).isTrue();
        assertThat(trail()).contains("review-asked");
    }

    @Test
    void somethingNewIsSavedAndAskedInOneGo() {
        Place fresh = Place.unsaved(Kind.PAGE, UUID.randomUUID());

        Kept kept = as(ANNA, () -> saving.save(pages, fresh, page(0), form("<p>Nieuw.</p>"), asking(BRAM.id())));

        assertThat(current(BRAM, kept.place()).isOpen()).isTrue();
    }

    @Test
    void theSameRequestTwiceAsksOnce() {
        Place place = stored("<p>Een.</p>");
        var hand = page(0);
        PageForm form = typed(place, "<p>Twee.</p>");

        as(ANNA, () -> saving.save(pages, place, hand, form, asking(BRAM.id())));
        Kept again = as(ANNA, () -> saving.save(pages, place, hand, form, asking(BRAM.id())));

        assertThat(again.outcome()).isEqualTo("drafting.saved.already");
        assertThat(jdbc.sql("select count(*) from review").query(Long.class).single())
                .isOne();
    }

    @Test
    void nobodyAsksThemselvesOrSomebodyWhoCannotAnswer() {
        Place place = stored("<p>Een.</p>");
        jdbc.sql("update account set disabled_at = now() where id = 203").update();

        for (Long nobody : new Long[] {null, ANNA.id(), CHRIS.id(), 999L}) {
            assertThatThrownBy(() -> ask(place, "<p>Twee.</p>", nobody))
                    .isInstanceOf(ReviewRefused.class)
                    .hasMessage("drafting.review.refused.reader");
        }
        assertThat(pages.form(place.id()).body()).as("all or nothing").isEqualTo("<p>Een.</p>");
        assertThat(as(ANNA, () -> panel(place).colleagues()))
                .extracting(one -> one.name())
                .containsExactly("Bram");
    }

    @Test
    void oneColleagueAtATimeReadsAlong() {
        Place place = stored("<p>Een.</p>");
        ask(place, "<p>Twee.</p>", BRAM.id());

        assertThatThrownBy(() -> ask(place, "<p>Drie.</p>", CHRIS.id()))
                .isInstanceOf(ReviewRefused.class)
                .hasMessage("drafting.review.refused.asked");

        answer(place, Answer.NOT_YET, "");
        ask(place, "<p>Drie.</p>", CHRIS.id());
        assertThat(current(CHRIS, place).forMe()).isTrue();
    }

    @Test
    void anAnswerGoesBackToWhoAskedAndEndsTheReviewOfTheDraft() {
        Place place = stored("<p>Een.</p>");
        ask(place, "<p>Twee.</p>", BRAM.id());

        answer(place, Answer.APPROVED, "Mooi.");

        CurrentReview answered = current(ANNA, place);
        assertThat(answered.answer()).isEqualTo(Answer.APPROVED);
        assertThat(answered.remark()).isEqualTo("Mooi.");
        assertThat(answered.changed()).isFalse();
        assertThat(lists.row(Kind.PAGE, place.id()).status()).isEqualTo(Status.DRAFT);
        assertThat(as(ANNA, () -> lists.reviews().answered())).hasSize(1);
        assertThat(as(BRAM, () -> lists.reviews().answered())).isEmpty();
    }

    @Test
    void whoWasNotAskedDoesNotAnswer() {
        Place place = stored("<p>Een.</p>");
        ask(place, "<p>Twee.</p>", BRAM.id());
        long id = current(BRAM, place).id();

        for (SignedIn other : List.of(ANNA, CHRIS)) {
            assertThatThrownBy(() -> as(other, () -> reviews.answer(place, id, Answer.APPROVED, "", 1)))
                    .isInstanceOf(ReviewRefused.class)
                    .hasMessage("drafting.review.refused.other");
        }
        Place another = stored("<p>Ander.</p>");
        assertThatThrownBy(() -> as(BRAM, () -> reviews.answer(another, id, Answer.APPROVED, "", 1)))
                .as("of another text")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aTextThatIsChangedAfterTheApprovalSaysSo() {
        Place place = stored("<p>Een.</p>");
        ask(place, "<p>Twee.</p>", BRAM.id());
        answer(place, Answer.APPROVED, "");

        save(ANNA, place, "<p>Twee.</p>");
        assertThat(current(ANNA, place).changed()).as("saved as it was").isFalse();
        keep(ANNA, place, "<p>Drie.</p>");

        CurrentReview answered = current(ANNA, place);
        assertThat(answered.changed()).isTrue();
        assertThat(history.between(pages, place, answered.since(), null)).hasSize(1);
        keep(ANNA, place, "<p>Twee.</p>");
        assertThat(current(ANNA, place).changed()).as("typed back").isFalse();
    }

    @Test
    void whatTheReaderTypedBelongsToWhatTheReaderApproves() {
        Place place = stored("<p>Een.</p>");
        ask(place, "<p>Twe.</p>", BRAM.id());
        keep(BRAM, place, "<p>Twee.</p>");

        answer(place, Answer.APPROVED, "");
        assertThat(current(ANNA, place).changed()).isFalse();
        save(ANNA, place, "<p>Twee.</p>");

        assertThat(current(ANNA, place).changed()).isFalse();
        assertThat(history.latest(place, 9)).extracting(Revision::cause).contains(Cause.AUTOSAVED);
    }

    @Test
    void changesThatWereRemovedBeforeTheQuestionAreNotWhatIsRead() {
        Place place = stored("<p>Een.</p>");
        keep(ANNA, place, "<p>Weg ermee.</p>");
        keep(BRAM, place, "<p>Weg.</p>");
        int seen = writing.version(place);
        as(ANNA, () -> {
            history.discard(place, seen);
            return true;
        });

        ask(place, "<p>Een.</p>", BRAM.id());
        answer(place, Answer.APPROVED, "");

        assertThat(current(ANNA, place).changed()).isFalse();
    }

    @Test
    void anAnswerFromAPageThatIsOlderThanTheTextIsAboutTheOlderText() {
        Place place = stored("<p>Een.</p>");
        ask(place, "<p>Twee.</p>", BRAM.id());
        int seen = writing.version(place);
        keep(ANNA, place, "<p>Drie.</p>");

        answer(place, Answer.APPROVED, "", seen);

        assertThat(current(ANNA, place).changed()).isTrue();
    }

    @Test
    void theReaderSeesWhatChangedSinceItWasPublishedOrReadLast() {
        Place place = stored("<p>Een.</p>");
        ask(place, "<p>Een.</p>", BRAM.id());
        assertThat(current(BRAM, place).since()).as("never read or published").isNull();
        answer(place, Answer.NOT_YET, "Te kort.");

        ask(place, "<p>Eén lange zin.</p>", BRAM.id());
        Integer read = current(BRAM, place).since();
        assertThat(history.version(place, read).cause()).isEqualTo(Cause.SAVED);
        publish(place, "<p>Eén lange zin.</p>");

        ask(place, "<p>Eén heel lange zin.</p>", BRAM.id());
        Integer published = current(BRAM, place).since();
        assertThat(history.version(place, published).cause()).isEqualTo(Cause.PUBLISHED);
        assertThat(published).isGreaterThan(read);
    }

    @Test
    void publishingNeverWaitsAndEndsTheReview() {
        Place place = stored("<p>Een.</p>");
        ask(place, "<p>Twee.</p>", BRAM.id());
        long id = current(BRAM, place).id();

        publish(place, "<p>Twee.</p>");

        assertThat(as(ANNA, () -> panel(place).current())).isNull();
        assertThatThrownBy(() -> as(BRAM, () -> reviews.answer(place, id, Answer.APPROVED, "", 1)))
                .isInstanceOf(ReviewRefused.class)
                .hasMessage("drafting.review.ended.PUBLISHED");
        assertThat(as(BRAM, () -> lists.reviews().forMe())).isEmpty();
    }

    @Test
    void schedulingLeavesTimeToReadOn() {
        Place place = stored("<p>Een.</p>");
        ask(place, "<p>Twee.</p>", BRAM.id());

        saved(
                ANNA,
                place,
                "<p>Twee.</p>",
                new Next("schedule", "2026-12-01T09:00", null, null, null, "", null, List.of()));

        ContentRow row = lists.row(Kind.PAGE, place.id());
        assertThat(row.status()).isEqualTo(Status.SCHEDULED);
        assertThat(row.inReview()).isTrue();
        answer(place, Answer.APPROVED, "");
        assertThat(as(ANNA, () -> lists.reviews().answered()))
                .as("nothing left to do")
                .isEmpty();
    }

    @Test
    void changesBesideWhatReadersSeeCanBeReadToo() {
        Place place = stored("<p>Een.</p>");
        desk.publish(Kind.PAGE, place.id(), null, null);

        ask(place, "<p>Twee.</p>", BRAM.id());

        ContentRow row = lists.row(Kind.PAGE, place.id());
        assertThat(row.status()).isEqualTo(Status.PUBLISHED);
        assertThat(row.newer()).isTrue();
        assertThat(row.inReview()).isTrue();
        assertThat(pages.form(place.id()).body()).isEqualTo("<p>Een.</p>");

        int seen = writing.version(place);
        as(ANNA, () -> {
            history.discard(place, seen);
            return true;
        });
        assertThat(as(ANNA, () -> panel(place).current()))
                .as("nothing left to read")
                .isNull();
    }

    @Test
    void theBinEndsAReviewAndWhatComesBackStartsAnew() {
        Place place = stored("<p>Een.</p>");
        ask(place, "<p>Twee.</p>", BRAM.id());
        long id = current(BRAM, place).id();

        desk.bin(Kind.PAGE, place.id(), null);
        bin.restore(Kind.PAGE, place.id());

        assertThat(reviews.find(place, id).ending()).contains(Ending.DISCARDED);
        assertThat(lists.row(Kind.PAGE, place.id()).status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void everyCoordinatorCanTakeAQuestionBack() {
        Place place = stored("<p>Een.</p>");
        ask(place, "<p>Twee.</p>", BRAM.id());
        long id = current(BRAM, place).id();

        as(CHRIS, () -> {
            reviews.takeBack(place, id);
            return true;
        });

        assertThat(as(ANNA, () -> panel(place).current())).isNull();
        assertThat(trail()).contains("review-withdrawn");
    }

    @Test
    void listsShowWhatIsBeingReadAndNothingElse() {
        Place draft = stored("<p>Een.</p>");
        Place other = stored("<p>Twee.</p>");
        assertThat(titles(Status.IN_REVIEW)).isEmpty();
        ask(draft, "<p>Een.</p>", BRAM.id());

        assertThat(titles(Status.IN_REVIEW)).containsExactly(draft.id());
        assertThat(titles(Status.DRAFT)).containsExactly(other.id());
        desk.publish(Kind.PAGE, other.id(), null, null);
        ask(other, "<p>Drie.</p>", BRAM.id());
        assertThat(titles(Status.IN_REVIEW)).containsExactlyInAnyOrder(draft.id(), other.id());
        assertThat(titles(Status.PUBLISHED)).containsExactly(other.id());
        assertThat(titles(null)).hasSize(2);
        assertThat(as(BRAM, () -> lists.reviews().forMe())).hasSize(2);
        assertThat(as(CHRIS, () -> lists.reviews().others())).hasSize(2);
    }

    @Test
    void aTextThatSomebodyReadStaysAmongTheVersionsAndGoesWithThem() {
        Place place = stored("<p>Een.</p>");
        ask(place, "<p>Twee.</p>", BRAM.id());
        keep(BRAM, place, "<p>Twee, verbeterd.</p>");
        answer(place, Answer.APPROVED, "");
        keep(ANNA, place, "<p>Drie.</p>");
        save(BRAM, place, "<p>Vier.</p>");
        assertThat(causes(place)).filteredOn(Cause.AUTOSAVED::equals).hasSize(2);

        clock.advance(Duration.ofDays(40));
        night.tidyUp();
        assertThat(causes(place)).filteredOn(Cause.AUTOSAVED::equals).hasSize(2);

        desk.bin(Kind.PAGE, place.id(), null);
        bin.erase(Kind.PAGE, place.id());
        assertThat(jdbc.sql("select count(*) from review").query(Long.class).single())
                .isZero();
    }

    private Place stored(String body) {
        return Place.of(Kind.PAGE, pages.draft(form(body)));
    }

    private static PageForm form(String body) {
        return new PageForm(null, "Soep", null, "Elke dinsdag.", body);
    }

    private PageForm typed(Place place, String body) {
        PageForm stored = pages.form(place.id());
        return new PageForm(stored.version(), stored.title(), stored.slug(), stored.summary(), body);
    }

    private static Next asking(@Nullable Long reader) {
        return new Next("review", null, null, null, reader, "Klopt het?", null, List.of());
    }

    private Kept ask(Place place, String body, @Nullable Long reader) {
        return saved(ANNA, place, body, asking(reader));
    }

    private void save(SignedIn who, Place place, String body) {
        saved(who, place, body, new Next(null, null, null, null, null, "", null, List.of()));
    }

    private void publish(Place place, String body) {
        saved(ANNA, place, body, new Next("publish", null, null, null, null, "", null, List.of()));
    }

    private Kept saved(SignedIn who, Place place, String body, Next next) {
        return as(who, () -> saving.save(pages, place, page(writing.version(place)), typed(place, body), next));
    }

    private void keep(SignedIn who, Place place, String body) {
        as(who, () -> writing.keep(pages, place, page(writing.version(place)), Typed.wholly(typed(place, body))));
    }

    private void answer(Place place, Answer answer, String remark) {
        answer(place, answer, remark, writing.version(place));
    }

    private void answer(Place place, Answer answer, String remark, int seen) {
        long id = current(BRAM, place).id();
        as(BRAM, () -> reviews.answer(place, id, answer, remark, seen));
    }

    private CurrentReview current(SignedIn who, Place place) {
        return as(who, () -> Objects.requireNonNull(panel(place).current()));
    }

    private ReviewPanel panel(Place place) {
        return reviews.panel(place, json::sameWords);
    }

    private List<Long> titles(@Nullable Status status) {
        return lists.list(Kind.PAGE, "", status, 1).items().stream()
                .filter(row -> row.title().equals("Soep"))
                .map(ContentRow::id)
                .toList();
    }

    private List<Cause> causes(Place place) {
        return history.latest(place, 1000).stream().map(Revision::cause).toList();
    }

    private List<String> trail() {
        return jdbc.sql("select action from audit_entry").query(String.class).list();
    }
}
