package nl.omarmt.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Netwerkbijeenkomst 12 juni          | netwerkbijeenkomst-12-juni
        Één ĳsje, IJsland & ijs             | een-ijsje-ijsland-en-ijs
        Straße Ærø Łódź Þór Œuvre           | strasse-aero-lodz-thor-oeuvre
        Zo'n foto’s – "klaar"…              | zon-fotos-klaar
        coöperatie/co_x  --  10%            | cooperatie-co-x-10
        İstanbul                            | istanbul
        ﬁets ²                              | fiets-2
        😀 🎉                               | zonder-titel
        Привет                              | zonder-titel
        ---                                 | zonder-titel
        ''                                  | zonder-titel
        """)
    void titlesBecomeAddresses(String title, String slug) {
        assertThat(Slug.of(title)).hasToString(slug);
    }

    @Test
    void longTitlesAreCutAtAWord() {
        String slug = Slug.of(
                        "Samenwerken aan een sterke sociale basis in de wijken Overvecht, Zuilen en Kanaleneiland")
                .value();
        assertThat(slug).isEqualTo("samenwerken-aan-een-sterke-sociale-basis-in-de-wijken-overvecht-zuilen-en");
        assertThat(Slug.of("a".repeat(200)).value()).hasSize(80);
        assertThat(Slug.of("a".repeat(80) + " b").value()).isEqualTo("a".repeat(80));
    }

    @Test
    void numbersFitBehindTheLongest() {
        assertThat(Slug.of("Verslag").withNumber(2)).hasToString("verslag-2");
        assertThat(Slug.of("a".repeat(80)).withNumber(12).value()).isEqualTo("a".repeat(77) + "-12");
        assertThatThrownBy(() -> Slug.of("a").withNumber(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-a", "a-", "a--b", "A", "é", "a b", "a/b", "a.b", "a_b", "a\n", "ı"})
    void otherTextIsNoSlug(String text) {
        assertThat(Slug.isValid(text)).isFalse();
        assertThatThrownBy(() -> new Slug(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void slugsAreValidUpToEightyCharacters() {
        assertThat(Slug.isValid("a")).isTrue();
        assertThat(Slug.isValid("2026-11-23-a")).isTrue();
        assertThat(Slug.isValid("a".repeat(80))).isTrue();
        assertThat(Slug.isValid("a".repeat(81))).isFalse();
        assertThat(Slug.isValid("a-".repeat(500_000))).isFalse();
    }
}
