package nl.omarmt.drafting.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.omarmt.drafting.comparison.Piece.Sort;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void onlyTheWordThatDiffersIsMarked() {
        WordDifference difference =
                WordDifference.between("Ruim tachtig partners kwamen.", "Ruim negentig partners kwamen.");

        assertThat(difference.before())
                .containsExactly(
                        new Piece(Sort.SAME, "Ruim "),
                        new Piece(Sort.OWN, "tachtig"),
                        new Piece(Sort.SAME, " partners kwamen."));
        assertThat(difference.after()).element(1).isEqualTo(new Piece(Sort.OWN, "negentig"));
    }

    @Test
    void aLongPassageThatIsTheSameIsLeftOut() {
        String same = "regel\n".repeat(10);

        WordDifference difference = WordDifference.between("Een.\n" + same + "Drie.", "Twee.\n" + same + "Drie.");

        assertThat(difference.before()).extracting(Piece::sort).containsExactly(Sort.OWN, Sort.SAME, Sort.LEFT_OUT);
    }

    @Test
    void twoTextsWithNothingInCommonTakeNoTime() {
        String one = "a b c d e f g h ".repeat(5000);
        String other = "q r s t u v w x ".repeat(5000);

        assertThat(WordDifference.between(one, other).before())
                .extracting(Piece::sort)
                .containsExactly(Sort.OWN);
    }

    @Test
    void nothingBesideSomethingIsAllNew() {
        assertThat(WordDifference.between("", "Nieuw.").before()).isEqualTo(List.of());
        assertThat(WordDifference.between("", "Nieuw.").after()).containsExactly(new Piece(Sort.OWN, "Nieuw."));
    }
}
