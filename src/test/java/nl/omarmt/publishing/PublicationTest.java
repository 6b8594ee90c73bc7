package nl.omarmt.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PublicationTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private final Publication publication = new Publication("soep");

    @Test
    void whatComesOutForTheFirstTimeHasNotChanged() {
        publication.publish(NOW);

        assertThat(amended()).isNull();
    }

    @Test
    void readersAreToldAboutTheLastChangeInSubstance() {
        publication.publish(NOW);
        publication.amend(LATER, "De avond begint later.");
        publication.amend(LATER.plusSeconds(1), "De avond gaat niet door.");

        assertThat(amended()).isEqualTo("2026-11-23T09:01:01Z De avond gaat niet door.");
    }

    @Test
    void thatLineCanBeTakenAwayAgain() {
        publication.publish(NOW);
        publication.amend(LATER, "De avond begint later.");

        publication.unamend();

        assertThat(amended()).isNull();
    }

    @Test
    void whatReadersHaveNotSeenCannotChangeForThem() {
        assertThatThrownBy(() -> publication.amend(NOW, "Anders.")).isInstanceOf(IllegalStateException.class);
        publication.publish(NOW);
        publication.withdraw(LATER, "Klopt niet.");
        assertThatThrownBy(() -> publication.amend(LATER, "Anders.")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsPublishedAnewOrADraftAgainTellsNothingOfBefore() {
        publication.publish(NOW);
        publication.amend(LATER, "De avond begint later.");
        publication.withdraw(LATER, "Klopt niet.");
        publication.publish(LATER);
        assertThat(amended()).isNull();

        publication.amend(LATER, "De avond begint later.");
        publication.backToDraft();
        assertThat(amended()).isNull();
    }

    @Test
    void aScheduleGoesOnAfterTheBinWhenItsMomentIsStillToCome() {
        publication.publish(LATER);
        publication.bin(NOW);

        publication.restore(LATER.minusSeconds(1));

        assertThat(publication.status(LATER.minusSeconds(1))).isEqualTo(Status.SCHEDULED);
        assertThat(publication.isPublic(LATER)).isTrue();
    }

    @Test
    void aScheduleThatPassedInTheBinPublishesNothing() {
        publication.publish(LATER);
        publication.bin(NOW);
        assertThat(publication.isPublic(LATER)).isFalse();

        publication.restore(LATER);

        assertThat(publication.status(LATER)).isEqualTo(Status.DRAFT);
        assertThat(publication.wasPublic(LATER)).isFalse();
    }

    @Test
    void whatWasPublicComesBackFromTheBinWithItsLine() {
        publication.publish(NOW);
        publication.amend(NOW, "De avond begint later.");
        publication.bin(LATER);

        publication.restore(LATER);

        assertThat(publication.isPublic(LATER)).isTrue();
        assertThat(amended()).isEqualTo("2026-11-23T09:00:00Z De avond begint later.");
    }

    private String amended() {
        return publication.amended((at, note) -> at + " " + note);
    }
}
