package nl.omarmt.partners;

import static nl.omarmt.partners.SamplePartners.away;
import static nl.omarmt.partners.SamplePartners.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.omarmt.web.RowMove;
import org.junit.jupiter.api.Test;

class ContactPersonTest {

    private final ContactPerson person = new ContactPerson(1);

    @Test
    void absencesThatFollowEachOtherAreFine() {
        person.revise(person("Lotte", away("2026-11-01", "2026-11-10", 2L), away("2026-11-11", "2026-11-11", null)));

        assertThat(person.asForm().absences()).hasSize(2);
    }

    @Test
    void rowsInWhichNothingWasFilledInAreNoAbsences() {
        person.revise(person("Lotte", AbsenceForm.blank(), away("2026-11-01", "2026-11-10", null)));

        assertThat(person.asForm().absences()).containsExactly(away("2026-11-01", "2026-11-10", null));
    }

    @Test
    void absencesThatShareADayAreRefused() {
        assertThat(problems(away("2026-11-01", "2026-11-10", null), away("2026-11-10", "2026-11-12", null)))
                .containsExactly(problem("absences[1].from", "partners.absence.overlap", 1));
    }

    @Test
    void anAbsenceWithinAnotherIsRefused() {
        assertThat(problems(away("2026-11-05", "2026-11-06", null), away("2026-11-01", "2026-11-30", null)))
                .containsExactly(problem("absences[1].from", "partners.absence.overlap", 1));
    }

    @Test
    void anAbsenceThatEndsBeforeItBeginsIsRefused() {
        assertThat(problems(away("2026-11-10", "2026-11-09", null)))
                .containsExactly(problem("absences[0].until", "partners.absence.until.early"));
    }

    @Test
    void anAbsenceWithoutAFirstOrLastDayIsRefused() {
        assertThat(problems(
                        new AbsenceForm(
                                null, away("2026-11-10", "2026-11-10", null).until(), null),
                        new AbsenceForm(away("2026-11-10", "2026-11-10", null).from(), null, 3L),
                        new AbsenceForm(null, null, 3L)))
                .containsExactly(
                        problem("absences[0].from", "partners.absence.from.missing"),
                        problem("absences[1].until", "partners.absence.until.missing"),
                        problem("absences[2].from", "partners.absence.from.missing"));
    }

    @Test
    void nobodyAnswersInTheirOwnPlace() {
        ImpossibleAbsences refused = catchThrowableOfType(
                ImpossibleAbsences.class, () -> AbsenceRows.read(List.of(away("2026-11-01", "2026-11-02", 7L)), 7L));

        assertThat(refused.problems())
                .containsExactly(problem("absences[0].substituteId", "partners.absence.substitute.same"));
    }

    @Test
    void whatWasRefusedChangesNothing() {
        person.revise(person("Lotte"));

        problems(away("2026-11-10", "2026-11-09", null));

        assertThat(person.name()).isEqualTo("Lotte");
    }

    @Test
    void rowsAreAddedAndTakenAwayWithoutLosingTheOthers() {
        ContactPersonForm form = person("Lotte", away("2026-11-01", "2026-11-02", null));

        ContactPersonForm longer = form.withRows(RowMove.parse("absences.add").orElseThrow());
        assertThat(longer.absences()).containsExactly(form.absences().get(0), AbsenceForm.blank());
        assertThat(longer.withRows(RowMove.parse("absences.0.remove").orElseThrow())
                        .absences())
                .containsExactly(AbsenceForm.blank());
    }

    @Test
    void aNumberIsDialledAsItIsMeant() {
        assertThat(card("030-123 45 67").phoneHref()).isEqualTo("tel:+31301234567");
        assertThat(card("+31 (0)30 123 45 67").phoneHref()).isEqualTo("tel:+31301234567");
        assertThat(card(null).phoneHref()).isNull();
    }

    private static ContactCard card(String phone) {
        return new ContactCard(1, "Lotte", "", "Soep", null, null, phone, null, null);
    }

    private List<ImpossibleAbsences.Problem> problems(AbsenceForm... absences) {
        return catchThrowableOfType(ImpossibleAbsences.class, () -> person.revise(person("Noor", absences)))
                .problems();
    }

    private static ImpossibleAbsences.Problem problem(String field, String message, Object... arguments) {
        return new ImpossibleAbsences.Problem(field, message, List.of(arguments));
    }
}
