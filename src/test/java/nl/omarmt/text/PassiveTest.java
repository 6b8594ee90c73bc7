package nl.omarmt.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassiveTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De zaal wordt versierd.",
                "Er werd veel gelachen.",
                "De plannen worden in juni besproken.",
                "Er is een werkgroep opgericht door de gemeente.",
                "De resultaten zijn gemeten.",
                "Bewoners werden uitgenodigd om mee te denken.",
                "Het geld zal worden verdeeld.",
                "De folder is door studenten ontworpen.",
                "Dit kan volgend jaar worden uitgebreid.",
                "De deelnemers werden aan elkaar voorgesteld."
            })
    void somebodyUndergoesIt(String text) {
        assertThat(Sentences.of(text).get(0).isPassive()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We lachten veel.",
                "Het werd stil in de zaal.",
                "Zij wordt kunstenaar.",
                "De groep is gegroeid.",
                "Er zijn veel mensen gekomen.",
                "De gemeente heeft de zaal versierd.",
                "Gezondheid is belangrijk voor iedereen.",
                "Het beleid van het gebied is helder.",
                "Ze werden vrienden.",
                "De bijeenkomst is begonnen.",
                "Dat is een mooi beeld van de wijk.",
                "Kwetsbaarheid wordt kracht."
            })
    void somebodyDoesItOrIsIt(String text) {
        assertThat(Sentences.of(text).get(0).isPassive()).isFalse();
    }
}
