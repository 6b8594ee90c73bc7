package nl.omarmt.drafting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import nl.omarmt.drafting.checks.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses and numbers that are somebody's own. */
class PrivacyRulesTest {

    private final PrivateMail mail = new PrivateMail();
    private final MobileNumber number = new MobileNumber();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "piet@gmail.com",
                "p.de-vries1@hotmail.com",
                "Piet@Ziggo.nl",
                "jan@kpnmail.nl",
                "an@xs4all.nl",
                "o@live.nl"
            })
    void aPrivateAddressIsFound(String address) {
        assertThat(SampleTexts.quotes(mail, SampleTexts.only(Part.PARAGRAPHS, "Mail (" + address + "), of kom langs.")))
                .containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mail naar info@utrecht.nl.",
                "Mail naar piet@gmail.example.org.",
                "Wij gebruiken gmail.com niet.",
                "Volg @ziggo.nl"
            })
    void anAddressOfAnOrganisationIsLeftAlone(String text) {
        assertThat(SampleTexts.quotes(mail, SampleTexts.only(Part.PARAGRAPHS, text)))
                .isEmpty();
    }

    @Test
    void anAddressBehindALinkIsFoundByItsWords() {
        var text = SampleTexts.body("<p><a href=\"mailto:piet@gmail.com?subject=Soep\">Mail Piet</a> of "
                + "<a href=\"mailto:soep@utrecht.nl\">mail ons</a>.</p>");
        assertThat(SampleTexts.quotes(mail, text)).containsExactly("Mail Piet");
        assertThat(mail.check(text).findFirst().orElseThrow().arguments()).containsExactly("piet@gmail.com");
    }

    @Test
    void anAddressThatIsLinkedAndWrittenIsFoundOnce() {
        assertThat(SampleTexts.quotes(
                        mail, SampleTexts.body("<p><a href=\"mailto:piet@gmail.com\">piet@gmail.com</a></p>")))
                .containsExactly("piet@gmail.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06-12345678",
                "06 12 34 56 78",
                "0612345678",
                "+31 6 12345678",
                "+31612345678",
                "0031 6 1234 5678",
                "+31 (0)6 12345678",
                "06 - 12345678"
            })
    void aMobileNumberIsFound(String digits) {
        assertThat(SampleTexts.quotes(number, SampleTexts.only(Part.PARAGRAPHS, "Bel " + digits + " of kom langs.")))
                .containsExactly(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bel 030-1234567.",
                "Bel 030 286 00 00.",
                "Rekening NL20 INGB 0612 3456 7890 12.",
                "Op 06-12-2024 om 10.00 uur.",
                "Er waren 0612345678901 stenen.",
                "Het nummer is 0900-0612."
            })
    void anyOtherNumberIsLeftAlone(String text) {
        assertThat(SampleTexts.quotes(number, SampleTexts.only(Part.PARAGRAPHS, text)))
                .isEmpty();
    }

    @Test
    void aNumberBehindALinkIsFoundByItsWords() {
        assertThat(SampleTexts.quotes(
                        number,
                        SampleTexts.body("<p><a href=\"tel:0612345678\">Bel Piet</a> of "
                                + "<a href=\"tel:0301234567\">bel ons</a>.</p>")))
                .containsExactly("Bel Piet");
    }
}
