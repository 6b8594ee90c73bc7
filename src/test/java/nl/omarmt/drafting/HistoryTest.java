package nl.omarmt.drafting;

import static nl.omarmt.drafting.Authors.ANNA;
import static nl.omarmt.drafting.Authors.as;
import static nl.omarmt.drafting.Authors.page;
import static nl.omarmt.drafting.Authors.saw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.omarmt.MutableClock;
import nl.omarmt.SiteTest;
import nl.omarmt.drafting.comparison.Difference;
import nl.omarmt.drafting.comparison.Piece;
import nl.omarmt.drafting.manuscripts.Cause;
import nl.omarmt.drafting.manuscripts.Hand;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.drafting.manuscripts.Presence;
import nl.omarmt.drafting.manuscripts.Revision;
import nl.omarmt.events.Events;
import nl.omarmt.publishing.Kind;
import nl.omarmt.reports.Reports;
import nl.omarmt.site.PageForm;
import nl.omarmt.site.Pages;
import nl.omarmt.web.NotFound;
import nl.omarmt.web.StaleEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Versions, the bin, and what happens at night. */
@SiteTest
class HistoryTest {

    @Autowired
    private Pages pages;

    @Autowired
    private Reports reports;

    @Autowired
    private Events events;

    @Autowired
    private FormJson json;

    @Autowired
    private Writing writing;

    @Autowired
    private Saving saving;

    @Autowired
    private History history;

    @Autowired
    private Bin bin;

    @Autowired
    private Desk desk;

    @Autowired
    private NightWork night;

    @Autowired
    private Presence presence;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void readDutch() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl"));
    }

    @AfterEach
    void readAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void everySaveIsAVersionWithItsNote() {
        Place place = stored("<p>Een.</p>");

        save(place, "<p>Twee.</p>", "spelling");
        save(place, "<p>Drie.</p>", null);
        save(place, "<p>Drie.</p>", null);

        assertThat(history.list(place, 1).items())
                .extracting(Revision::cause, Revision::note)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Cause.SAVED, null),
                        org.assertj.core.groups.Tuple.tuple(Cause.SAVED, "spelling"),
                        org.assertj.core.groups.Tuple.tuple(Cause.SAVED, null));
        assertThat(history.version(place, 2).writer().name()).isEqualTo("Anna");
    }

    @Test
    void anyTwoVersionsCanBeComparedWordByWord() {
        Place place = stored("<p>Een lange zin.</p>");
        save(place, "<p>Een korte zin.</p>", null);
        save(place, "<p>Een korte, heldere zin.</p>", null);

        List<Difference> between = history.between(pages, place, 1, 2);
        assertThat(between).extracting(Difference::label).containsExactly("Tekst");
        assertThat(own(between.get(0).before())).isEqualTo("lange");
        assertThat(own(between.get(0).after())).isEqualTo("korte");
        assertThat(own(history.between(pages, place, 2, null).get(0).after())).isEqualTo(", heldere ");
        assertThat(history.between(pages, place, 3, null)).isEmpty();
    }

    @Test
    void sectionsAndSessionsThatWereAddedMovedAndRemovedAreShown() {
        showsRows(reports, "sections", "Onderdelen", "{'kind':'TEXT','heading':'?','body':'<p>Soep.</p>'}");
        showsRows(events, "sessions", "Deelsessies", "{'title':'?','description':'Soep.'}");
    }

    /** A list of two rows gets a third, which then goes to the top, and loses its first one. */
    private <F extends EditForm<F>> void showsRows(ContentEditing<F> editing, String list, String word, String row) {
        ObjectNode form = json.tree("{\"title\":\"Samen eten\"}");
        form.putArray(list).add(named(row, "Een")).add(named(row, "Twee"));
        Place place = Place.of(editing.kind(), editing.draft(read(editing, form)));
        change(editing, place, list, rows -> rows.add(named(row, "Drie")));
        change(editing, place, list, rows -> rows.insert(0, rows.remove(2)));
        change(editing, place, list, rows -> rows.remove(1));

        assertThat(between(editing, place, 1, 2)).containsExactly(word + " 3 (Drie)");
        assertThat(history.between(editing, place, 1, 2).get(0).before()).isEmpty();
        assertThat(between(editing, place, 2, 3)).containsExactly(word);
        Difference moved = history.between(editing, place, 2, 3).get(0);
        assertThat(words(moved.before())).isEqualTo("1. Een\n2. Twee\n3. Drie");
        assertThat(words(moved.after())).isEqualTo("1. Drie\n2. Een\n3. Twee");
        assertThat(between(editing, place, 3, null)).containsExactly(word + " 2 (Een)");
        assertThat(words(history.between(editing, place, 3, null).get(0).before()))
                .contains("Een", "Soep.");
    }

    private <F extends EditForm<F>> void change(
            ContentEditing<F> editing, Place place, String list, Consumer<ArrayNode> change) {
        ObjectNode form = json.tree(Typed.wholly(editing.form(place.id())));
        change.accept((ArrayNode) form.get(list));
        Next save = new Next(null, null, null, null, null, "", null, List.of());
        as(ANNA, () -> saving.save(editing, place, page(writing.version(place)), read(editing, form), save));
    }

    private <F extends EditForm<F>> List<String> between(
            ContentEditing<F> editing, Place place, Integer from, Integer to) {
        return history.between(editing, place, from, to).stream()
                .map(Difference::label)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private <F extends EditForm<F>> F read(ContentEditing<F> editing, ObjectNode form) {
        return json.read(form.toString(), (Class<F>) editing.blank().getClass()).form();
    }

    private ObjectNode named(String row, String name) {
        return json.tree(row.replace('\'', '"').replace("?", name));
    }

    @Test
    void anotherPhotoOrOtherWordsOfItAreShown() {
        Place place = stored("<p>Vooraf.</p>" + photo("alt=\"Een tafel\"", "Samen eten"));
        save(place, "<p>Vooraf.</p>" + photo("alt=\"Een kraam\"", "Samen eten"), null);
        save(place, "<p>Vooraf.</p>" + photo("alt=\"\"", "Samen koken"), null);

        Difference described = history.between(pages, place, 1, 2).get(0);
        assertThat(own(described.before())).isEqualTo("tafel");
        assertThat(own(described.after())).isEqualTo("kraam");
        assertThat(words(history.between(pages, place, 2, 3).get(0).after()))
                .isEqualTo("Vooraf.\nFoto: alleen versiering\nSamen koken");
    }

    private static String photo(String alt, String caption) {
        return "<figure><img src=\"/media/4f0c0c2e-1111-4222-8333-0123456789ab/480.jpg\" " + alt + "><figcaption>"
                + caption + "</figcaption></figure>";
    }

    @Test
    void onlyAnotherLayoutIsSaidToBeThat() {
        Place place = stored("<p>Een zin.</p>");
        save(place, "<p><strong>Een</strong> zin.</p>", null);

        assertThat(history.between(pages, place, 1, 2))
                .extracting(Difference::onlyMarkup)
                .containsExactly(true);
    }

    @Test
    void anOldVersionComesBackBesideWhatReadersSeeAndNothingIsOverwritten() {
        Place place = stored("<p>Een.</p>");
        desk.publish(Kind.PAGE, place.id(), null, null);
        Kept kept = as(ANNA, () -> writing.keep(pages, place, page(0), typed(place, "<p>Getypt.</p>")));

        as(ANNA, () -> {
            history.restore(pages, place.id(), 1, kept.seen());
            return true;
        });

        assertThat(body(place)).isEqualTo("<p>Een.</p>");
        assertThat(pages.form(place.id()).body()).isEqualTo("<p>Een.</p>");
        assertThat(history.list(place, 1).items())
                .extracting(Revision::cause)
                .containsExactly(Cause.RESTORED, Cause.AUTOSAVED, Cause.PUBLISHED);
        assertThat(forms(place)).anyMatch(form -> form.contains("Getypt."));
    }

    @Test
    void aRestoredVersionCanBePublishedAlthoughTheContentWentOn() {
        Place place = stored("<p>Een.</p>");
        save(place, "<p>Twee.</p>", null);
        int seen = writing.version(place);
        as(ANNA, () -> {
            history.restore(pages, place.id(), 1, seen);
            return true;
        });

        Kept saved = as(
                ANNA,
                () -> saving.save(
                        pages,
                        place,
                        page(writing.version(place)),
                        writing.open(pages, place).typed().form(),
                        new Next("publish", null, null, null, null, "", null, List.of())));

        assertThat(saved.outcome()).isEqualTo("drafting.published");
        assertThat(pages.form(place.id()).body()).isEqualTo("<p>Een.</p>");
    }

    @Test
    void whoHasNotSeenTheNewestTextRestoresAndDiscardsNothing() {
        Place place = stored("<p>Een.</p>");
        save(place, "<p>Twee.</p>", null);

        assertThatThrownBy(() -> history.restore(pages, place.id(), 1, 0)).isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> history.discard(place, 0)).isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> history.between(pages, place, 99, null)).isInstanceOf(NotFound.class);
    }

    @Test
    void removedChangesAreAVersion() {
        Place place = stored("<p>Een.</p>");
        Kept kept = as(ANNA, () -> writing.keep(pages, place, page(0), typed(place, "<p>Weg ermee.</p>")));

        as(ANNA, () -> {
            history.discard(place, kept.seen());
            return true;
        });

        assertThat(body(place)).isEqualTo("<p>Een.</p>");
        assertThat(history.list(place, 1).items().get(0).cause()).isEqualTo(Cause.DISCARDED);
        assertThat(forms(place)).anyMatch(form -> form.contains("Weg ermee."));
    }

    @Test
    void whatComesBackFromTheBinHasItsAddressAndItsVersions() {
        Place place = stored("<p>Een.</p>");
        save(place, "<p>Twee.</p>", null);
        desk.bin(Kind.PAGE, place.id(), null);
        long other = pages.draft(form(null, "<p>Anders.</p>"));
        assertThat(pages.form(other).slug()).isEqualTo("soep-2");

        bin.restore(Kind.PAGE, place.id());

        assertThat(pages.form(place.id()).slug()).isEqualTo("soep");
        assertThat(history.list(place, 1).total()).isEqualTo(2);
    }

    @Test
    void whatLiesInTheBinIsNamedWhenSomebodyWantsItsAddress() {
        Place place = stored("<p>Een.</p>");
        desk.bin(Kind.PAGE, place.id(), null);

        assertThatThrownBy(() -> pages.draft(new PageForm(null, "Brood", "soep", "Elke dag.", "<p>Brood.</p>")))
                .isInstanceOfSatisfying(FieldRefused.class, refused -> {
                    assertThat(refused.message()).isEqualTo("drafting.slug.binned");
                    assertThat(refused.argument()).isEqualTo("Soep");
                });
        bin.erase(Kind.PAGE, place.id());
        assertThat(pages.form(pages.draft(new PageForm(null, "Brood", "soep", "Elke dag.", "<p>Brood.</p>")))
                        .slug())
                .isEqualTo("soep");
    }

    @Test
    void theBinSaysWhetherReadersSeeAgainWhatComesBack() {
        Place draft = stored("<p>Een.</p>");
        desk.bin(Kind.PAGE, draft.id(), null);
        assertThat(bin.restore(Kind.PAGE, draft.id())).isFalse();

        desk.publish(Kind.PAGE, draft.id(), null, null);
        desk.bin(Kind.PAGE, draft.id(), null);
        assertThat(bin.restore(Kind.PAGE, draft.id())).isTrue();

        Place planned = stored("<p>Twee.</p>");
        desk.publish(Kind.PAGE, planned.id(), null, clock.instant().plus(Duration.ofDays(1)));
        desk.bin(Kind.PAGE, planned.id(), null);
        clock.advance(Duration.ofDays(2));
        assertThat(bin.restore(Kind.PAGE, planned.id())).isFalse();
    }

    @Test
    void everyVersionCanBeChosenToCompareAlsoWhenTheyFillPages() {
        Place place = stored("<p>Een.</p>");
        for (int number = 0; number < 30; number++) {
            save(place, "<p>Versie " + number + ".</p>", null);
        }

        assertThat(history.list(place, 1).items()).hasSize(25);
        assertThat(history.choices(place)).hasSize(31);
        assertThat(history.between(pages, place, 1, 31)).hasSize(1);
    }

    @Test
    void ninetyDaysLaterItIsErasedWithItsVersions() {
        Place place = stored("<p>Een.</p>");
        save(place, "<p>Twee.</p>", null);
        Place kept = Place.of(Kind.PAGE, pages.draft(form(null, "<p>Blijft.</p>")));
        desk.bin(Kind.PAGE, place.id(), null);
        clock.advance(Duration.ofDays(89));
        desk.bin(Kind.PAGE, kept.id(), null);
        night.tidyUp();
        assertThat(bin.items()).hasSize(2);

        clock.advance(Duration.ofDays(2));
        night.tidyUp();
        night.tidyUp();

        assertThat(bin.items()).extracting(content -> content.id()).containsExactly(kept.id());
        assertThat(jdbc.sql("select count(*) from revision").query(Long.class).single())
                .isZero();
        assertThat(jdbc.sql("select action from audit_entry order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("erased");
    }

    @Test
    void whatWasNeverSavedGoesTheSameWay() {
        Place place = Place.unsaved(Kind.PAGE, UUID.randomUUID());
        as(ANNA, () -> writing.keep(pages, place, page(0), Typed.wholly(form(null, "<p>Even.</p>"))));
        bin.throwAway(place);
        assertThat(bin.unsaved()).hasSize(1);
        assertThat(writing.open(pages, place).sheet().copy()).isFalse();

        bin.restore(place);
        assertThat(writing.open(pages, place).typed().form().body()).isEqualTo("<p>Even.</p>");

        as(ANNA, () -> writing.keep(pages, place, page(1), Typed.wholly(form(null, "<p>Toch verder.</p>"))));
        assertThat(bin.unsaved()).isEmpty();

        bin.throwAway(place);
        clock.advance(Duration.ofDays(91));
        night.tidyUp();
        assertThat(bin.unsaved()).isEmpty();
    }

    @Test
    void oldAutosavesAreThinnedOutToOneADayAndEverythingElseStays() {
        Place place = stored("<p>Een.</p>");
        Hand hand = page(0);
        for (int minute = 0; minute < 60; minute += 6) {
            int now = minute;
            Hand writes = hand;
            hand = saw(hand, as(ANNA, () -> writing.keep(pages, place, writes, typed(place, "<p>" + now + "</p>"))));
            clock.advance(Duration.ofMinutes(6));
        }
        save(place, "<p>Klaar.</p>", null);
        assertThat(causes(place)).filteredOn(Cause.AUTOSAVED::equals).hasSizeGreaterThan(2);

        clock.moveTo(Instant.parse("2026-12-22T09:00:00Z"));
        night.tidyUp();
        assertThat(causes(place)).filteredOn(Cause.AUTOSAVED::equals).hasSizeGreaterThan(2);
        clock.moveTo(Instant.parse("2026-12-24T09:00:00Z"));
        night.tidyUp();

        assertThat(causes(place)).containsExactly(Cause.SAVED, Cause.AUTOSAVED, Cause.SAVED);
    }

    @Test
    void whoHasATextOpenIsNamedForAMinute() {
        Place place = stored("<p>Een.</p>");
        UUID mine = UUID.randomUUID();
        UUID theirs = UUID.randomUUID();
        presence.note(place, mine, 1, "Anna");
        presence.note(place, theirs, 2, "Bram");

        assertThat(presence.others(place, mine)).containsExactly("Bram");
        assertThat(presence.others(Place.of(Kind.PAGE, 0), mine)).isEmpty();
        clock.advance(Duration.ofSeconds(59));
        assertThat(presence.others(place, mine)).containsExactly("Bram");
        clock.advance(Duration.ofSeconds(2));
        assertThat(presence.others(place, mine)).isEmpty();
        presence.note(place, theirs, 2, "Bram");
        presence.leave(theirs, 1);
        assertThat(presence.others(place, mine)).containsExactly("Bram");
        presence.leave(theirs, 2);
        assertThat(presence.others(place, mine)).isEmpty();
    }

    private Place stored(String body) {
        return Place.of(Kind.PAGE, pages.draft(form(null, body)));
    }

    private void save(Place place, String body, String note) {
        as(
                ANNA,
                () -> saving.save(
                        pages,
                        place,
                        page(writing.version(place)),
                        typed(place, body).form(),
                        new Next(null, null, note, null, null, "", null, List.of())));
    }

    private Typed<PageForm> typed(Place place, String body) {
        PageForm stored = pages.form(place.id());
        return Typed.wholly(new PageForm(stored.version(), stored.title(), stored.slug(), stored.summary(), body));
    }

    private static PageForm form(Integer version, String body) {
        return new PageForm(version, "Soep", null, "Elke dinsdag.", body);
    }

    private String body(Place place) {
        return writing.open(pages, place).typed().form().body();
    }

    private List<Cause> causes(Place place) {
        return history.latest(place, 1000).stream().map(Revision::cause).toList();
    }

    private List<String> forms(Place place) {
        return jdbc.sql(
                        "select form from revision r join manuscript m on m.id = r.manuscript_id where m.subject_id = ?")
                .param(place.id())
                .query(String.class)
                .list();
    }

    private static String words(List<Piece> pieces) {
        return pieces.stream().map(Piece::words).collect(Collectors.joining()).strip();
    }

    private static String own(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.sort() == Piece.Sort.OWN)
                .map(Piece::words)
                .collect(Collectors.joining("|"));
    }
}
