package nl.omarmt.drafting.manuscripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpliceTest {

    @Test
    void whatIsTypedIsAllThatIsKept() {
        assertThat(Splice.between("De buren komen.", "De buren komen langs.")).isEqualTo(new Splice(14, 0, " langs"));
        assertThat(Splice.between("aa", "aaa")).isEqualTo(new Splice(2, 0, "a"));
        assertThat(Splice.between("aaa", "aa")).isEqualTo(new Splice(2, 1, ""));
        assertThat(Splice.between("gelijk", "gelijk").size()).isZero();
    }

    @Test
    void noCharacterIsCutInTwo() {
        String sad = "Wat ben ik 😢 nu";
        String glad = "Wat ben ik 😀 nu";

        assertThat(Splice.between(sad, glad)).isEqualTo(new Splice(11, 2, "😀"));
        assertThat(Splice.between("\uD83D\uDE22", "\uD83E\uDE22").inserted()).isEqualTo("\uD83E\uDE22");
    }

    @Test
    void manySplicesMakeTheLastText() {
        Random random = new Random(20261123);
        String text = "";
        List<Splice> splices = new ArrayList<>();
        for (int change = 0; change < 500; change++) {
            int at = text.isEmpty() ? 0 : random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(6));
            String next = text.substring(0, at) + "é😀{\"".substring(0, 1 + random.nextInt(4)) + text.substring(end);
            splices.add(Splice.between(text, next));
            text = next;
        }
        assertThat(Splice.apply("", splices)).isEqualTo(text);
    }
}
