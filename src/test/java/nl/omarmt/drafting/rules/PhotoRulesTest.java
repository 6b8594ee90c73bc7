package nl.omarmt.drafting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.rules.SampleTexts.Photo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules say of the words that belong to photos. */
class PhotoRulesTest {

    @Test
    void aPhotoWithoutDescriptionIsFoundAndARowWithoutAnythingIsNot() {
        assertThat(SampleTexts.paths(
                        new MissingAlt(),
                        SampleTexts.photos(
                                new Photo("Buren aan tafel", null),
                                new Photo(null, "Samen eten"),
                                new Photo(null, null),
                                new Photo(" ", "Soep"))))
                .containsExactly("photos[1].alt", "photos[3].alt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IMG_2034.JPG",
                "img 20240530 123456",
                "DSC_0012",
                "DSCN0012.jpg",
                "soep op tafel.jpeg",
                "PXL_20240530_101112",
                "WhatsApp Image 2024-05-30",
                "Schermafbeelding 12.png",
                "Foto",
                "foto 3",
                "afbeelding"
            })
    void theNameOfAFileIsNoDescription(String alt) {
        assertThat(SampleTexts.quotes(new FileNameAlt(), SampleTexts.photos(new Photo(alt, null))))
                .containsExactly(alt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foto van de buren aan tafel",
                "Een bord met 12 letters",
                "Buren eten soep.",
                "Screenshot van de website met het programma",
                "P van parkeren staat op het bord"
            })
    void whatCanBeSeenIsADescription(String alt) {
        assertThat(SampleTexts.quotes(new FileNameAlt(), SampleTexts.photos(new Photo(alt, null))))
                .isEmpty();
    }

    @Test
    void aCaptionThatRepeatsTheDescriptionIsFound() {
        assertThat(SampleTexts.paths(
                        new RepeatedCaption(),
                        SampleTexts.photos(
                                new Photo("Buren aan tafel.", "buren aan tafel"),
                                new Photo("Buren aan tafel.", "Samen eten in Zuilen"),
                                new Photo(null, "Samen eten"),
                                new Photo("Samen eten", null))))
                .containsExactly("photos[0].caption");
    }

    @Test
    void photosInATextAreLookedAtOneByOne() {
        CheckedText text = SampleTexts.body(figure(" alt=\"Buren aan tafel\"", "Buren aan tafel.")
                + figure(" alt=\"\"", "IMG_0042.jpg")
                + figure("", "Samen eten")
                + figure(" alt=\"De markt\"", ""));

        assertThat(SampleTexts.paths(new MissingAlt(), text)).containsExactly("body");
        assertThat(SampleTexts.paths(new RepeatedCaption(), text)).containsExactly("body");
        assertThat(SampleTexts.quotes(new FileNameAlt(), text)).containsExactly("IMG_0042.jpg");
    }

    private static String figure(String alt, String caption) {
        return "<figure><img src=\"/media/4f0c0c2e-1111-4222-8333-0123456789ab/480.jpg\"" + alt + "><figcaption>"
                + caption + "</figcaption></figure>";
    }
}
