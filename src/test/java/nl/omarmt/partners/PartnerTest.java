package nl.omarmt.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.omarmt.publishing.Gap;
import org.junit.jupiter.api.Test;

class PartnerTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 23);

    @Test
    void aNameIsEnoughToSaveButNotToPublish() {
        Partner partner = new Partner();
        partner.revise(new PartnerForm(null, "Soep", null, null, null, null, List.of(), null, null, null, null));

        assertThat(partner.gaps()).extracting(Gap::field).containsExactly("summary", "sectors");
    }

    @Test
    void aMemberIsFormerFromTheDayAfterTheLast() {
        Partner partner = new Partner();
        partner.revise(SamplePartners.form("Soep", List.of(Sector.CARE), "", LAST_DAY));

        assertThat(partner.isFormer(LAST_DAY)).isFalse();
        assertThat(partner.isFormer(LAST_DAY.plusDays(1))).isTrue();
    }

    @Test
    void districtsAreReadOneByOne() {
        Partner partner = new Partner();
        partner.revise(SamplePartners.form("Soep", List.of(Sector.CARE), " Zuilen ,, Kanalen eiland;Zuilen, ", null));

        assertThat(partner.districts()).containsExactly("Kanalen eiland", "Zuilen");
    }

    @Test
    void namesAreSortedAndFoundAsPeopleMeanThem() {
        assertThat(List.of("Zorg", "ëen Huis", "'t Hart", "Éva", "30 Plus").stream()
                        .sorted(Names.order())
                        .toList())
                .containsExactly("30 Plus", "ëen Huis", "Éva", "'t Hart", "Zorg");
        assertThat(Names.initial("’t Hart")).isEqualTo("T");
        assertThat(Names.initial("Éva")).isEqualTo("E");
        assertThat(Names.initial("30 Plus")).isEqualTo("0-9");
        assertThat(Names.initial("???")).isEqualTo("0-9");
    }

    @Test
    void whereALogoWouldBeStandTwoLettersAtMost() {
        assertThat(Names.initials("U-centraal")).isEqualTo("UC");
        assertThat(Names.initials("De Groene Rijn")).isEqualTo("GR");
        assertThat(Names.initials("gemeente Utrecht")).isEqualTo("GU");
        assertThat(Names.initials("Éva")).isEqualTo("E");
        assertThat(Names.initials("Het")).isEmpty();
        assertThat(Names.initials("𝔘trecht")).isEqualTo("𝔘");
    }

    @Test
    void aSearchKnowsItsAddress() {
        assertThat(new PartnerSearch("oog & oor", Sector.CARE, "", "").path())
                .isEqualTo("/partners?q=oog%20%26%20oor&sector=CARE");
        assertThat(new PartnerSearch("", null, "Vleuten-De Meern", "B").path())
                .isEqualTo("/partners?wijk=Vleuten-De%20Meern&letter=B");
        assertThat(new PartnerSearch("", null, "", "").path()).isEqualTo("/partners");
    }
}
