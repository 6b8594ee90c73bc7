package nl.omarmt.partners;

import static nl.omarmt.partners.SamplePartners.away;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.omarmt.MutableClock;
import nl.omarmt.SiteTest;
import nl.omarmt.Statements;
import nl.omarmt.catalogue.Link;
import nl.omarmt.drafting.Bin;
import nl.omarmt.drafting.Choice;
import nl.omarmt.drafting.Desk;
import nl.omarmt.publishing.Kind;
import nl.omarmt.web.NotFound;
import nl.omarmt.web.StaleEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tests begin on 23 November 2026. */
@SiteTest
class PartnersTest {

    @Autowired
    private Partners partners;

    @Autowired
    private ContactPersons persons;

    @Autowired
    private SamplePartners samples;

    @Autowired
    private Desk desk;

    @Autowired
    private Bin bin;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient jdbc;

    private long soup;

    @BeforeEach
    void aPartner() {
        soup = samples.published("Soep in de straat");
    }

    @Test
    void whoeverIsAbsentGivesWayFromTheFirstDayUpToAndIncludingTheLast() {
        long noor = samples.contact(soup, "Noor");
        long lotte = samples.contact(soup, "Lotte", away("2026-11-24", "2026-11-25", noor));

        assertThat(card(lotte).reachable().name()).isEqualTo("Lotte");
        clock.moveTo(Instant.parse("2026-11-23T23:00:00Z"));
        assertThat(card(lotte).reachable().name()).isEqualTo("Noor");
        assertThat(card(lotte).absentUntil()).isEqualTo(LocalDate.of(2026, 11, 25));
        clock.moveTo(Instant.parse("2026-11-25T22:59:59Z"));
        assertThat(card(lotte).reachable().name()).isEqualTo("Noor");
        clock.moveTo(Instant.parse("2026-11-25T23:00:00Z"));
        assertThat(card(lotte).reachable().name()).isEqualTo("Lotte");
    }

    @Test
    void anAbsentSubstituteLeadsOnToTheNext() {
        long tom = samples.contact(soup, "Tom");
        long noor = samples.contact(soup, "Noor", away("2026-11-20", "2026-11-30", tom));
        long lotte = samples.contact(soup, "Lotte", away("2026-11-20", "2026-11-25", noor));

        assertThat(card(lotte).reachable().name()).isEqualTo("Tom");
        assertThat(card(lotte).absentUntil()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void substitutesInACircleLeaveNobody() {
        long noor = samples.contact(soup, "Noor");
        long lotte = samples.contact(soup, "Lotte", away("2026-11-20", "2026-11-25", noor));
        persons.revise(
                soup, noor, withVersion(noor, SamplePartners.person("Noor", away("2026-11-20", "2026-11-30", lotte))));

        assertThat(card(lotte).substitute()).isNull();
        assertThat(card(lotte).reachable().name()).isEqualTo("Lotte");
        assertThat(card(lotte).absentUntil()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(card(noor).absentUntil()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void whoeverHasNoSubstituteSaysUntilWhenNobodyAnswers() {
        long lotte = samples.contact(soup, "Lotte", away("2026-11-20", "2026-11-25", null));

        assertThat(card(lotte).substitute()).isNull();
        assertThat(card(lotte).absentUntil()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void allCardsTogetherCostOneStatement() {
        long tom = samples.contact(soup, "Tom");
        long noor = samples.contact(soup, "Noor", away("2026-11-20", "2026-11-30", tom));
        long lotte = samples.contact(soup, "Lotte", away("2026-11-20", "2026-11-25", noor));

        try (var counted = statements.count()) {
            assertThat(partners.contacts(List.of(lotte, tom, 999_999L)).keySet())
                    .containsExactly(lotte, tom);
            assertThat(counted.sql()).hasSize(1);
        }
        assertThat(partners.contacts(List.of())).isEmpty();
    }

    @Test
    void addressesOfPeopleShowOnlyWhileTheirPartnerIsPublic() {
        long hidden = partners.draft(SamplePartners.form("Nog niet op de site"));
        long kim = samples.contact(hidden, "Kim");
        assertThat(card(kim).email()).isNull();
        assertThat(card(kim).phone()).isNull();
        assertThat(card(kim).partnerPath()).isNull();
        assertThat(card(kim).name()).isEqualTo("Kim");

        desk.publish(Kind.PARTNER, hidden, null, null);

        assertThat(card(kim).email()).isEqualTo("info@example.org");
        assertThat(card(kim).phone()).isEqualTo("030-123 45 67");
        assertThat(card(kim).partnerPath()).isEqualTo("/partners/nog-niet-op-de-site");
    }

    @Test
    void aRemovedSubstituteLeavesTheAbsence() {
        long noor = samples.contact(soup, "Noor");
        long lotte = samples.contact(soup, "Lotte", away("2026-11-20", "2026-11-25", noor));

        persons.remove(soup, noor, 0);

        assertThat(card(lotte).absentUntil()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(card(lotte).substitute()).isNull();
        assertThat(partners.contacts(List.of(noor))).isEmpty();
    }

    @Test
    void aPersonIsReachedThroughTheOwnPartnerOnly() {
        long other = samples.published("Brood");
        long lotte = samples.contact(soup, "Lotte");

        assertThatThrownBy(() -> persons.form(other, lotte)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> persons.remove(other, lotte, 0)).isInstanceOf(NotFound.class);
        desk.bin(Kind.PARTNER, soup, null);
        assertThatThrownBy(() -> persons.form(soup, lotte)).isInstanceOf(NotFound.class);
    }

    @Test
    void aSecondVersionOfTheSamePersonIsRefused() {
        long lotte = samples.contact(soup, "Lotte");
        ContactPersonForm seen = persons.form(soup, lotte);
        persons.revise(soup, lotte, withVersion(lotte, SamplePartners.person("Lotte de Wit")));

        assertThatThrownBy(() -> persons.revise(soup, lotte, seen)).isInstanceOf(StaleEdit.class);
    }

    @Test
    void absencesCanBeReplacedByOthersOnTheSameDays() {
        long noor = samples.contact(soup, "Noor");
        long lotte = samples.contact(
                soup, "Lotte", away("2026-11-20", "2026-11-25", null), away("2026-12-01", "2026-12-02", null));

        persons.revise(
                soup,
                lotte,
                withVersion(lotte, SamplePartners.person("Lotte", away("2026-11-19", "2026-12-01", noor))));

        assertThat(persons.form(soup, lotte).absences()).containsExactly(away("2026-11-19", "2026-12-01", noor));
    }

    @Test
    void theTableItselfRefusesAbsencesThatOverlap() {
        long lotte = samples.contact(soup, "Lotte", away("2026-11-20", "2026-11-25", null));

        assertThatThrownBy(() -> jdbc.sql("insert into absence (person_id, from_on, until_on) values (?, ?, ?)")
                        .params(lotte, LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 26))
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void choicesAreByNameAndLeaveOutTheBin() {
        long brood = samples.published("Brood");
        samples.contact(soup, "Lotte");
        long bram = samples.contact(brood, "Bram");

        assertThat(partners.options()).extracting(Choice::label).containsExactly("Brood", "Soep in de straat");
        assertThat(partners.contactOptions())
                .extracting(Choice::label)
                .containsExactly("Bram, Brood", "Lotte, Soep in de straat");
        assertThat(partners.partnerIdsOf(List.of(bram, 999_999L))).isEqualTo(Map.of(bram, brood));
        assertThat(partners.known(List.of(brood, 999_999L))).containsExactly(brood);

        desk.bin(Kind.PARTNER, brood, null);
        assertThat(partners.options()).extracting(Choice::label).containsExactly("Soep in de straat");
        assertThat(partners.contactOptions()).extracting(Choice::label).containsExactly("Lotte, Soep in de straat");
    }

    @Test
    void theStripCountsPresentMembersOnly() {
        partners.draft(SamplePartners.form("Nog niet op de site"));
        samples.published(SamplePartners.form("Weg", List.of(Sector.CARE), "", LocalDate.of(2026, 11, 22)));
        samples.published(SamplePartners.form("Laatste dag", List.of(Sector.CARE), "", LocalDate.of(2026, 11, 23)));
        samples.published("Brood");

        PartnerStrip strip = partners.strip(2);

        assertThat(strip.number()).isEqualTo(3);
        assertThat(strip.partners()).hasSize(2);
        assertThat(strip.partners()).extracting(Link::path).allMatch(path -> path.startsWith("/partners/"));
        assertThat(partners.strip(10).partners())
                .extracting(Link::title)
                .containsExactly("Brood", "Laatste dag", "Soep in de straat");
    }

    @Test
    void aPartnerWithPeopleCanBeErased() {
        long lotte = samples.contact(soup, "Lotte", away("2026-11-20", "2026-11-25", null));

        desk.bin(Kind.PARTNER, soup, null);
        bin.erase(Kind.PARTNER, soup);

        assertThat(partners.contacts(List.of(lotte))).isEmpty();
        assertThat(partners.options()).isEmpty();
    }

    private ContactCard card(long id) {
        return partners.contacts(List.of(id)).get(id);
    }

    private ContactPersonForm withVersion(long id, ContactPersonForm form) {
        return form.withVersion(persons.form(soup, id).version());
    }
}
