package nl.omarmt.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectionTest {

    @Test
    void everyPageLightsUpItsEntryOfTheMenu() {
        assertThat(Section.of("/verslagen")).isEqualTo("reports");
        assertThat(Section.of("/agenda/netwerklunch/aanmelden")).isEqualTo("events");
        assertThat(Section.of("/over")).isEqualTo("about");
        assertThat(Section.of("/beheer")).isEqualTo("admin");
        assertThat(Section.of("/beheer/paginas/7")).isEqualTo("pages");
        assertThat(Section.of("/beheer/prullenbak")).isEqualTo("bin");
        assertThat(Section.of("/beheer/instellingen")).isEqualTo("settings");
    }

    @Test
    void otherPagesBelongToNone() {
        assertThat(Section.of("/")).isNull();
        assertThat(Section.of("/privacy")).isNull();
        assertThat(Section.of("/beheer/account")).isNull();
        assertThat(Section.of("")).isNull();
    }
}
