package nl.omarmt.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {

    @Test
    void everyBlockSaysWhatItIs() {
        List<Block> blocks = RichText.of(
                        "<h2>Opening</h2><p>Welkom <em>allemaal</em>.</p><ul><li>Soep<ul><li>met brood</li></ul></li>"
                                + "<li><p>Thee</p></li></ul><h4>Later</h4><table><caption>Wie</caption><tr><th>Naam</th><td>Sanne</td></tr></table>"
                                + "<blockquote><p>Mooi!</p></blockquote>")
                .blocks();

        assertThat(blocks)
                .extracting(Block::sort, Block::level, Block::text)
                .containsExactly(
                        tuple(Block.Sort.HEADING, 2, "Opening"),
                        tuple(Block.Sort.PARAGRAPH, 0, "Welkom allemaal."),
                        tuple(Block.Sort.ITEM, 0, "Soep"),
                        tuple(Block.Sort.ITEM, 0, "met brood"),
                        tuple(Block.Sort.ITEM, 0, "Thee"),
                        tuple(Block.Sort.HEADING, 4, "Later"),
                        tuple(Block.Sort.CAPTION, 0, "Wie"),
                        tuple(Block.Sort.CELL, 0, "Naam"),
                        tuple(Block.Sort.CELL, 0, "Sanne"),
                        tuple(Block.Sort.PARAGRAPH, 0, "Mooi!"));
    }

    @Test
    void linksStandInTheirBlock() {
        Block block = RichText.of(
                        "<p>Lees <a href=\"/over\">wie <strong>wij</strong> zijn</a> en <a href=\"mailto:a@example.org\">mail</a>.</p>")
                .blocks()
                .get(0);

        assertThat(block.links())
                .containsExactly(new TextLink("wie wij zijn", "/over"), new TextLink("mail", "mailto:a@example.org"));
        assertThat(block.text()).isEqualTo("Lees wie wij zijn en mail.");
    }

    @Test
    void onlyABlockThatIsBoldFromEndToEndIsBold() {
        assertThat(RichText.of("<p><strong>Wat we deden</strong></p><p><strong>Let op:</strong> kom op tijd.</p>")
                        .blocks())
                .extracting(Block::isBold)
                .containsExactly(true, false);
    }

    @Test
    void plainTextHasBlocksToo() {
        assertThat(Block.paragraphs("Eerste  alinea.\n\nTweede."))
                .extracting(Block::text)
                .containsExactly("Eerste alinea.", "Tweede.");
        assertThat(Block.items("- Neem brood mee\n- Bel aan"))
                .extracting(Block::text)
                .containsExactly("Neem brood mee", "Bel aan");
        assertThat(Block.line(" ")).isEmpty();
    }
}
