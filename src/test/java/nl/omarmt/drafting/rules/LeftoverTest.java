package nl.omarmt.drafting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.Rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoverTest {

    private final Leftover rule = new Leftover();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Welkom {{naam}} bij ons.                       | {{naam}}
            Welkom {{ naam bij ons.                        | {{ naam bij ons.
            De zaal is [[nog opzoeken]].                   | [[nog opzoeken]]
            Lorem ipsum dolor sit amet.                    | Lorem ipsum
            We zien elkaar op XXX in de zaal.              | XXX
            Om xxxx uur.                                   | xxxx
            TODO: programma.                               | TODO
            Bel [naam] voor meer.                          | [naam]
            Op [datum invullen] om half acht.              | [datum invullen]
            Kom naar [de locatie].                         | [de locatie]
            Met [NAAM SPREKER] als gast.                   | [NAAM SPREKER]
            Er waren [aantal] mensen.                      | [aantal]
            Er waren [?] mensen.                           | [?]
            De spreker is NNB.                             | NNB
            De spreker is n.n.b. en de zaal ook.           | n.n.b.
            Locatie: ntb                                   | ntb
            Klik of tik om tekst in te voeren.             | Klik of tik om tekst in te voeren
            Zie Fout! Verwijzingsbron niet gevonden.       | Fout! Verwijzingsbron niet gevonden""")
    void whatWasToBeFilledInIsFound(String text, String left) {
        assertThat(SampleTexts.quotes(rule, SampleTexts.only(Part.PARAGRAPHS, text)))
                .containsExactly(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "‘Dat [...] was het mooist’, zei ze.",
                "‘Ik […] ook.’",
                "‘Dat was [lacht] een verrassing.’",
                "‘Hij is er bij [sic].’",
                "Zie de noot [1] en de lijst {2}.",
                "De maat is XXL, of toch XX.",
                "Maak vooraf een to-dolijst.",
                "Wij tobben met todo’s.",
                "Het adres is www.xxx.nl.",
                "Kontbaan, antbeer, tbar.",
                "Een naam (nog geheim) volgt later.",
                "[namelijk] de buren"
            })
    void whatBelongsToATextIsLeftAlone(String text) {
        assertThat(SampleTexts.quotes(rule, SampleTexts.only(Part.PARAGRAPHS, text)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"TITLE", "SUMMARY", "TEXT", "PARAGRAPHS", "LINES", "LINE", "QUOTE"})
    void everyFieldIsLookedAt(Part part) {
        assertThat(SampleTexts.quotes(rule, SampleTexts.only(part, "Met [naam] erbij")))
                .containsExactly("[naam]");
    }

    @Test
    void photosAreLookedAtToo() {
        assertThat(SampleTexts.paths(
                        rule, SampleTexts.photos(new SampleTexts.Photo("Buren aan tafel", "Foto van [naam]"))))
                .containsExactly("photos[0].caption");
    }

    @Test
    void itKeepsATextFromItsReaders() {
        assertThat(rule.severity()).isEqualTo(Severity.BLOCKS);
    }
}
