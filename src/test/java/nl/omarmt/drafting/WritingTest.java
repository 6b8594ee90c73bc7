package nl.omarmt.drafting;

import static nl.omarmt.drafting.Authors.ANNA;
import static nl.omarmt.drafting.Authors.BRAM;
import static nl.omarmt.drafting.Authors.as;
import static nl.omarmt.drafting.Authors.next;
import static nl.omarmt.drafting.Authors.page;
import static nl.omarmt.drafting.Authors.saw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import nl.omarmt.MutableClock;
import nl.omarmt.SiteTest;
import nl.omarmt.articles.ArticleForm;
import nl.omarmt.articles.Articles;
import nl.omarmt.articles.SampleArticles;
import nl.omarmt.drafting.manuscripts.Cause;
import nl.omarmt.drafting.manuscripts.Hand;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.drafting.manuscripts.Revision;
import nl.omarmt.publishing.Kind;
import nl.omarmt.web.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed is kept beside what is stored, and never written over. */
@SiteTest
class WritingTest {

    private static final Next SAVE = new Next(null, null, null, null, null, "", null, List.of());
    private static final Next PUBLISH = new Next("publish", null, null, null, null, "", null, List.of());

    @Autowired
    private Articles articles;

    @Autowired
    private Writing writing;

    @Autowired
    private Saving saving;

    @Autowired
    private History history;

    @Autowired
    private Desk desk;

    @Autowired
    private DeskLists lists;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Test
    void whatIsTypedStandsBesideWhatReadersSee() {
        Place place = published();

        Kept kept = keep(place, page(0), "<p>Nieuw.</p>");

        assertThat(kept.isRefused()).isFalse();
        assertThat(articles.form(place.id()).body()).isEqualTo("<p>Oud.</p>");
        assertThat(body(place)).isEqualTo("<p>Nieuw.</p>");
        assertThat(lists.row(Kind.ARTICLE, place.id()).newer()).isTrue();
        assertThat(lists.list(Kind.ARTICLE, "", null, 1).items().get(0).newer()).isTrue();
    }

    @Test
    void savingKeepsItThereAndPublishingGivesItToReaders() {
        Place place = published();

        Hand hand = page(0);
        Kept saved = save(place, hand, "<p>Nieuw.</p>", SAVE);
        assertThat(saved.outcome()).isEqualTo("drafting.saved.beside");
        assertThat(articles.form(place.id()).body()).isEqualTo("<p>Oud.</p>");
        assertThat(body(place)).isEqualTo("<p>Nieuw.</p>");

        Kept published = save(place, saw(hand, saved), "<p>Nieuw.</p>", PUBLISH);
        assertThat(published.outcome()).isEqualTo("drafting.published.changes");
        assertThat(articles.form(place.id()).body()).isEqualTo("<p>Nieuw.</p>");
        assertThat(lists.row(Kind.ARTICLE, place.id()).newer()).isFalse();
        assertThat(lists.row(Kind.ARTICLE, place.id()).publishedAt().toInstant())
                .isEqualTo(MutableClock.START);
        assertThat(causes(place)).containsExactly(Cause.PUBLISHED, Cause.SAVED, Cause.PUBLISHED);
    }

    @Test
    void aDraftIsStoredWhenItIsSaved() {
        Place place = draft("<p>Oud.</p>");

        keep(place, page(0), "<p>Nieuw.</p>");
        Kept saved = save(place, page(1), "<p>Nieuwer.</p>", SAVE);

        assertThat(saved.outcome()).isEqualTo("drafting.saved.draft");
        assertThat(articles.form(place.id()).body()).isEqualTo("<p>Nieuwer.</p>");
        assertThat(lists.row(Kind.ARTICLE, place.id()).newer()).isFalse();
    }

    @Test
    void halfTypedValuesAreKeptAsTheyWereTyped() {
        Place place = draft("<p>Oud.</p>");
        Typed<ArticleForm> half = new Typed<>(form(place, "<p>Nieuw.</p>"), Map.of("datedOn", "3 j"));

        as(ANNA, () -> writing.keep(articles, place, page(0), half));

        Typed<ArticleForm> found = writing.open(articles, place).typed();
        assertThat(found.unreadable()).containsExactly(Map.entry("datedOn", "3 j"));
        assertThat(found.form().body()).isEqualTo("<p>Nieuw.</p>");
    }

    @Test
    void whoComesSecondOverwritesNothingAndLosesNothing() {
        Place place = published();
        Hand anna = page(0);
        Hand bram = page(0);

        keep(place, anna, "<p>Van Anna.</p>");
        Kept refused = as(BRAM, () -> writing.keep(articles, place, bram, typed(place, "<p>Van Bram.</p>")));

        assertThat(refused.isRefused()).isTrue();
        assertThat(body(place)).isEqualTo("<p>Van Anna.</p>");
        Revision aside = history.version(place, refused.conflict());
        assertThat(aside.cause()).isEqualTo(Cause.CONFLICT);
        assertThat(aside.writer().name()).isEqualTo("Bram");
        assertThat(text(place, aside.number())).contains("Van Bram.");
        assertThat(save(place, bram, "<p>Van Bram.</p>", PUBLISH).isRefused()).isTrue();
        assertThat(articles.form(place.id()).body()).isEqualTo("<p>Oud.</p>");
        assertThat(keep(place, next(anna), "<p>Van Anna, verder.</p>").isRefused())
                .isFalse();
    }

    @Test
    void theSameWordsAreNoConflict() {
        Place place = draft("<p>Oud.</p>");
        keep(place, page(0), "<p>Nieuw.</p>");

        Kept kept = keep(place, page(0), "<p>Nieuw.</p>");

        assertThat(kept.isRefused()).isFalse();
        assertThat(kept.seen()).isEqualTo(1);
    }

    @Test
    void anAnswerThatGotLostIsNoConflict() {
        Place place = draft("<p>Oud.</p>");
        Hand hand = page(0);
        keep(place, hand, "<p>Eén.</p>");

        Kept again = keep(place, next(hand), "<p>Eén en twee.</p>");

        assertThat(again.isRefused()).isFalse();
        assertThat(body(place)).isEqualTo("<p>Eén en twee.</p>");
    }

    @Test
    void aTextThatComesLateChangesNothing() {
        Place place = draft("<p>Oud.</p>");
        Hand first = page(0);
        keep(place, next(first), "<p>Nieuwer.</p>");

        keep(place, first, "<p>Nieuw.</p>");

        assertThat(body(place)).isEqualTo("<p>Nieuwer.</p>");
    }

    @Test
    void somethingNewIsFoundAgainBeforeItIsSavedAndSavedOnce() {
        UUID key = UUID.randomUUID();
        Place place = Place.unsaved(Kind.ARTICLE, key);
        Hand hand = new Hand(key, 0, UUID.randomUUID(), 0);
        ArticleForm form = SampleArticles.form("Soep", "<p>Nieuw.</p>");

        as(ANNA, () -> writing.keep(articles, place, hand, Typed.wholly(form)));
        assertThat(lists.unsaved(Kind.ARTICLE))
                .extracting(UnsavedRow::title, UnsavedRow::writtenBy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Soep", "Anna"));
        assertThat(writing.open(articles, place).typed().form().body()).isEqualTo("<p>Nieuw.</p>");
        assertThat(lists.list(Kind.ARTICLE, "", null, 1).isEmpty()).isTrue();

        Hand press = next(hand);
        Kept saved = as(ANNA, () -> saving.save(articles, place, press, form, SAVE));
        Kept pressedTwice = as(ANNA, () -> saving.save(articles, place, press, form, SAVE));

        assertThat(pressedTwice.place()).isEqualTo(saved.place());
        assertThat(lists.list(Kind.ARTICLE, "", null, 1).total()).isEqualTo(1);
        assertThat(lists.unsaved(Kind.ARTICLE)).isEmpty();
        assertThat(writing.open(articles, place).savedAs())
                .isEqualTo(saved.place().id());
    }

    @Test
    void anOldPageForSomethingNewDoesNotMakeASecondOne() {
        UUID key = UUID.randomUUID();
        Place place = Place.unsaved(Kind.ARTICLE, key);
        Hand hand = new Hand(key, 0, UUID.randomUUID(), 0);
        as(ANNA, () -> saving.save(articles, place, hand, SampleArticles.form("Soep", "<p>A.</p>"), SAVE));

        Kept refused = as(
                ANNA, () -> saving.save(articles, place, next(hand), SampleArticles.form("Soep", "<p>B.</p>"), SAVE));

        assertThat(refused.isRefused()).isTrue();
        assertThat(lists.list(Kind.ARTICLE, "", null, 1).total()).isEqualTo(1);
        assertThat(text(refused.place(), refused.conflict())).contains("B.");
    }

    @Test
    void anEmptyFormIsNotKept() {
        Place place = Place.unsaved(Kind.ARTICLE, UUID.randomUUID());

        as(ANNA, () -> writing.keep(articles, place, page(0), Typed.wholly(articles.blank())));

        assertThat(lists.unsaved(null)).isEmpty();
    }

    @Test
    void whatHappenedToTheContentWithoutChangingItsWordsIsNoConflict() {
        Place place = published();
        Hand hand = page(0);
        ArticleForm mine = form(place, "<p>Nieuw.</p>");
        as(ANNA, () -> writing.keep(articles, place, hand, Typed.wholly(mine)));
        desk.withdraw(Kind.ARTICLE, place.id(), null, "De namen kloppen niet.");

        Kept saved = as(ANNA, () -> saving.save(articles, place, next(hand), mine, SAVE));

        assertThat(saved.isRefused()).isFalse();
        assertThat(articles.form(place.id()).body()).isEqualTo("<p>Nieuw.</p>");
    }

    @Test
    void longTypingBecomesAVersionNowAndThenAndSoDoesAnotherWriter() {
        Place place = draft("<p>Oud.</p>");
        Hand hand = page(0);
        Kept kept = keep(place, hand, "<p>Een.</p>");
        clock.advance(Duration.ofMinutes(9));
        kept = keep(place, hand = saw(hand, kept), "<p>Een twee.</p>");
        assertThat(causes(place)).containsExactly(Cause.SAVED);
        clock.advance(Duration.ofMinutes(1));
        kept = keep(place, hand = saw(hand, kept), "<p>Een twee drie.</p>");
        assertThat(causes(place)).containsExactly(Cause.AUTOSAVED, Cause.SAVED);
        assertThat(text(place, 2)).contains("Een twee.");

        Hand bram = page(kept.seen());
        as(BRAM, () -> writing.keep(articles, place, bram, typed(place, "<p>Vier.</p>")));

        assertThat(causes(place)).containsExactly(Cause.AUTOSAVED, Cause.AUTOSAVED, Cause.SAVED);
        assertThat(history.version(place, 3).writer().name()).isEqualTo("Anna");
        assertThat(text(place, 3)).contains("Een twee drie.");
    }

    @Test
    void threeHundredLettersCostThreeHundredLetters() {
        Place place = draft("<p>" + "woord ".repeat(5000) + "</p>");
        Hand hand = page(0);
        StringBuilder typed = new StringBuilder();
        for (int letter = 0; letter < 300; letter++) {
            typed.append((char) ('a' + letter % 26));
            hand = saw(hand, keep(place, hand, "<p>" + typed + "woord ".repeat(5000) + "</p>"));
        }
        assertThat(body(place)).startsWith("<p>" + typed + "woord");
        assertThat(jdbc.sql("select sum(length(inserted) + deleted) from splice")
                        .query(Long.class)
                        .single())
                .isLessThan(300);
        assertThat(causes(place)).containsExactly(Cause.AUTOSAVED, Cause.SAVED);
    }

    @Test
    void tenPeopleDoNotDisturbEachOther() throws Exception {
        List<Place> places = IntStream.range(0, 10)
                .mapToObj(number -> draft("<p>Tekst " + number + ".</p>"))
                .toList();
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> people = IntStream.range(0, 10)
                .mapToObj(number -> new Thread(() -> {
                    await(start);
                    Hand hand = page(0);
                    for (int letter = 1; letter <= 20; letter++) {
                        int length = letter;
                        Hand now = hand;
                        Kept kept = as(
                                Authors.person(300 + number, "Schrijver " + number),
                                () -> writing.keep(
                                        articles,
                                        places.get(number),
                                        now,
                                        typed(places.get(number), "<p>" + "x".repeat(length) + number + "</p>")));
                        hand = saw(hand, kept);
                    }
                }))
                .toList();
        people.forEach(Thread::start);
        start.countDown();
        for (Thread person : people) {
            person.join();
        }

        for (int number = 0; number < 10; number++) {
            assertThat(body(places.get(number))).isEqualTo("<p>" + "x".repeat(20) + number + "</p>");
            assertThat(causes(places.get(number))).containsExactly(Cause.SAVED);
        }
    }

    @Test
    void ofTenWhoSaveAtOnceOneIsFirstAndNobodyLosesAnything() throws Exception {
        Place place = draft("<p>Oud.</p>");
        CountDownLatch start = new CountDownLatch(1);
        Kept[] answers = new Kept[10];
        List<Thread> people = IntStream.range(0, 10)
                .mapToObj(number -> new Thread(() -> {
                    await(start);
                    answers[number] = save(place, page(0), "<p>Van " + number + ".</p>", SAVE);
                }))
                .toList();
        people.forEach(Thread::start);
        start.countDown();
        for (Thread person : people) {
            person.join();
        }

        assertThat(answers).filteredOn(kept -> !kept.isRefused()).hasSize(1);
        assertThat(causes(place)).filteredOn(Cause.CONFLICT::equals).hasSize(9);
        assertThat(jdbc.sql("select form from revision").query(String.class).list())
                .allSatisfy(form -> assertThat(form).contains("body"))
                .filteredOn(form -> form.contains("Van "))
                .hasSize(10);
    }

    @Test
    void nothingIsKeptOfWhatLiesInTheBin() {
        Place place = draft("<p>Oud.</p>");
        desk.bin(Kind.ARTICLE, place.id(), null);

        assertThatThrownBy(() -> keep(place, page(0), "<p>Nieuw.</p>")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> writing.version(place)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> history.list(place, 1)).isInstanceOf(NotFound.class);
    }

    private Kept keep(Place place, Hand hand, String body) {
        return as(ANNA, () -> writing.keep(articles, place, hand, typed(place, body)));
    }

    private Kept save(Place place, Hand hand, String body, Next next) {
        return as(ANNA, () -> saving.save(articles, place, hand, form(place, body), next));
    }

    private Place published() {
        Place place = draft("<p>Oud.</p>");
        desk.publish(Kind.ARTICLE, place.id(), null, null);
        return place;
    }

    private Place draft(String body) {
        return Place.of(Kind.ARTICLE, articles.draft(SampleArticles.form("Soep in de straat", body)));
    }

    private Typed<ArticleForm> typed(Place place, String body) {
        return Typed.wholly(form(place, body));
    }

    /** What is stored, with another body: as somebody typed it into the page. */
    private ArticleForm form(Place place, String body) {
        ArticleForm stored = articles.form(place.id());
        return new ArticleForm(
                stored.version(),
                stored.title(),
                stored.slug(),
                stored.kind(),
                stored.datedOn(),
                stored.theme(),
                stored.summary(),
                body,
                stored.byline(),
                stored.workgroupIds(),
                stored.partnerIds(),
                stored.relatedRefs(),
                List.of());
    }

    private String body(Place place) {
        return writing.open(articles, place).typed().form().body();
    }

    private List<Cause> causes(Place place) {
        return history.list(place, 1).items().stream().map(Revision::cause).toList();
    }

    private String text(Place place, int number) {
        return jdbc.sql("select form from revision r join manuscript m on m.id = r.manuscript_id"
                        + " where m.subject_id = :id and number = :number")
                .param("id", place.id())
                .param("number", number)
                .query(String.class)
                .single();
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
