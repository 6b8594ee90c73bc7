package nl.omarmt.drafting.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.omarmt.drafting.checks.Rule.Severity;
import nl.omarmt.publishing.Kind;
import nl.omarmt.text.Block;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a form becomes passages, and how the place of a finding is found again in its field. */
class CheckedTextTest {

    /** A form with rows in rows. */
    public record Form(
            @Nullable Integer version,
            @ReadAs(Part.TITLE) @Nullable String title,
            @ReadAs(Part.DATE) @Nullable LocalDate date,
            @Nullable String slug,
            @ReadAs(Part.LINES) @Nullable String tips,
            List<String> refs,
            List<Row> rows) {}

    /** A row with a name. */
    public record Row(
            @Nullable Long id,
            @ReadAs(Part.HEADING) @Nullable String heading,
            @ReadAs(Part.TEXT) @Nullable String body,
            List<Photo> photos) {}

    /** A row in a row. */
    public record Photo(@ReadAs(Part.ALT) @Nullable String alt) {}

    private static final Form FORM = new Form(
            3,
            "Soep",
            LocalDate.of(2024, 5, 30),
            "soep-in-de-straat",
            "- Kom op tijd\n- Neem een kom mee",
            List.of("report:5"),
            List.of(
                    new Row(
                            7L,
                            "Welkom",
                            "<h2>Hallo</h2><p>Dag.<br>Ja.</p>",
                            List.of(new Photo("Buren"), new Photo(null))),
                    new Row(null, null, null, List.of()),
                    new Row(8L, null, "<p>Slot.</p>", List.of())));

    private final CheckedText text = CheckedText.of(Kind.REPORT, FORM, FORM, false);

    @Test
    void everyFieldThatReadersMeetIsAPassageInTheOrderOfTheForm() {
        assertThat(text.passages())
                .extracting(Passage::path, Passage::part, Passage::words)
                .containsExactly(
                        passage("title", Part.TITLE, "Soep"),
                        passage("tips", Part.LINES, "Kom op tijd\nNeem een kom mee"),
                        passage("rows[0].heading", Part.HEADING, "Welkom"),
                        passage("rows[0].body", Part.TEXT, "Hallo\nDag.\nJa."),
                        passage("rows[0].photos[0].alt", Part.ALT, "Buren"),
                        passage("rows[2].heading", Part.HEADING, ""),
                        passage("rows[2].body", Part.TEXT, "Slot."));
    }

    @Test
    void rowsKeepTheirNumbersAndTheirNames() {
        assertThat(text.rows()).containsExactly(entry("rows[0]", "Welkom"));
        assertThat(text.passages(Set.of(Part.ALT)).map(Passage::row)).containsExactly("rows[0].photos[0].");
    }

    @Test
    void theDayIsThatOfTheCompleteForm() {
        Form without = new Form(null, "Soep", null, null, null, List.of(), List.of());
        assertThat(text.date()).isEqualTo(LocalDate.of(2024, 5, 30));
        assertThat(CheckedText.of(Kind.REPORT, without, FORM, false).date()).isEqualTo(LocalDate.of(2024, 5, 30));
        assertThat(CheckedText.of(Kind.REPORT, without, without, false).date()).isNull();
    }

    @Test
    void blocksAndSentencesAreFoundWhereTheyStand() {
        assertThat(text.spots(Set.of(Part.TEXT)).map(Spot::block).map(Block::sort))
                .containsExactly(Block.Sort.HEADING, Block.Sort.PARAGRAPH, Block.Sort.PARAGRAPH);
        assertThat(text.phrases(Set.of(Part.TEXT)).map(phrase -> phrase.start() + " " + phrase.text()))
                .containsExactly("0 Hallo", "0 Dag.", "5 Ja.", "0 Slot.");
    }

    @Test
    void aFindingKnowsHowOftenTheSameWordsStandBeforeIt() {
        Form repeated = new Form(
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(new Row(null, null, "<p>Soep met soep.</p><h2>So ep</h2><p>Soep en Soep.</p>", List.of())));
        Passage body = CheckedText.of(Kind.REPORT, repeated, repeated, false)
                .passages(Set.of(Part.TEXT))
                .findFirst()
                .orElseThrow();
        Spot last = new Spot(body, 2);
        // Space is of no account, capitals are.
        assertThat(last.finding("Soep").before()).isEqualTo(1 + 1);
        assertThat(last.finding(8, 12).before()).isEqualTo(2 + 1);
        assertThat(last.finding(8, 12).quote()).isEqualTo("Soep");
        assertThat(new Spot(body, 0).finding("soep").before()).isZero();
        assertThat(Finding.at("rows[0].photos").quote()).isEmpty();
    }

    @Test
    void onlyWhatBlocksBecomesAGapAndWhatIsKnownDoesNot() {
        Checks checks = new Checks(List.of(finds("blocking", Severity.BLOCKS), finds("hinting", Severity.HINT)));

        assertThat(checks.blocking(text)).singleElement().satisfies(gap -> {
            assertThat(gap.field()).isEqualTo("title");
            assertThat(gap.message()).isEqualTo("drafting.check.blocking");
            assertThat(gap.arguments()).containsExactly("Soep");
        });
        assertThat(checks.of(text)).hasSize(2);
        assertThat(checks.blocking(text, checks.known(text))).isEmpty();
    }

    private static Rule finds(String id, Severity severity) {
        return new Rule() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Severity severity() {
                return severity;
            }

            @Override
            public Stream<Finding> check(CheckedText text) {
                return text.spots(Set.of(Part.TITLE)).map(spot -> spot.finding("Soep", "Soep"));
            }
        };
    }

    private static Tuple passage(String path, Part part, String words) {
        return tuple(path, part, words);
    }
}
