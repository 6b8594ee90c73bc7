package nl.omarmt.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.nl",
                "jan.de-vries+lijst@utrecht.example",
                "beheer@localhost",
                "o'neil@x.nl",
                "a@müller.example"
            })
    void ordinaryAddressesAreUsable(String address) {
        assertThat(MailAddress.isUsable(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@b.nl",
                "a@",
                "a@b@c.nl",
                "a b@c.nl",
                "a@b.nl\r\nBcc: c@d.nl",
                "a@b.nl\n",
                "a\0@b.nl",
                "a@b.nl,c@d.nl",
                "a@b.nl;c@d.nl",
                "Jan <a@b.nl>",
                "<a@b.nl>",
                "\"a\"@b.nl",
                "a(x)@b.nl",
                "a@b..nl",
                "a@-b.nl",
                "a@.nl",
                "a@[127.0.0.1]",
                "é@b.nl",
                "a@b.nl "
            })
    void anythingElseIsNot(String address) {
        assertThat(MailAddress.isUsable(address)).isFalse();
        assertThatThrownBy(() -> Mail.to(address, Locale.ROOT, "sample", "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lengthIsLimited() {
        String domain = "@" + "a".repeat(60) + "." + "b".repeat(60) + "." + "c".repeat(60) + ".nl";
        assertThat(MailAddress.isUsable("x".repeat(64) + domain)).isTrue();
        assertThat(MailAddress.isUsable("x".repeat(65) + domain)).isFalse();
        assertThat(MailAddress.isUsable("a@" + "b.".repeat(500_000) + "nl")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../application", "a/b", "A", "sample.html", "a::b", "${x}"})
    void templatesHaveNamesNotPaths(String template) {
        assertThatThrownBy(() -> Mail.to("a@b.nl", Locale.ROOT, template, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsPersonalStaysOutOfLogs() {
        assertThat(Mail.to("a@b.nl", Locale.ROOT, "sample", "x")
                        .with("code", "geheim")
                        .once("k"))
                .hasToString("Mail[sample]");
    }
}
