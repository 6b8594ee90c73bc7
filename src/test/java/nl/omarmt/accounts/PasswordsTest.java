package nl.omarmt.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTest {

    private static final String EMAIL = "samira.vandenberg@example.org";

    private final PasswordEncoder encoder = new SignIn().passwordEncoder();
    private final Passwords passwords = new Passwords(encoder);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "groene fiets op het dak",
                "kersenbloesem",
                "jkl;vx9(mw-2",
                "éénpaardblauw",
                "alleenkleineletters zonder cijfers"
            })
    void longOnesThatNobodyGuessesWillDo(String password) {
        assertThat(passwords.problem(password, EMAIL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kort", "11 tekens!!", "💚💚💚💚💚💚💚💚💚💚💚"})
    void shortOnesAreRefused(String password) {
        assertThat(passwords.problem(password, EMAIL)).hasValue("accounts.password.short");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wachtwoord123",
                "Welkom2024!!!",
                "WELKOM2026!!",
                "!!Utrecht2026",
                "UtrechtOmarmt",
                "omarmt123456",
                "passwordpassword",
                "qwertyuiop123",
                "123456789012",
                "098765432109",
                "abcdefghijkl",
                "aaaaaaaaaaaa",
                "             ",
                "abcabcabcabcabc",
                "correcthorsebatterystaple",
                "1q2w3e4r5t6y",
                "iloveyou2024"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThat(passwords.problem(password, EMAIL)).hasValue("accounts.password.common");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "samira.vandenberg@example.org",
                "Samira.VandenBerg",
                "samira.vandenberg2026",
                "1samira.vandenberg!"
            })
    void theOwnAddressIsNoPassword(String password) {
        assertThat(passwords.problem(password, EMAIL)).hasValue("accounts.password.email");
    }

    @Test
    void nothingIsCutOffBecauseBcryptReadsNoFurther() {
        String longest = "ab cd ef ".repeat(7) + "123456789";
        assertThat(longest).hasSize(72);
        assertThat(passwords.problem("x" + longest.substring(1), EMAIL)).isEmpty();
        assertThat(passwords.problem(longest + "x", EMAIL)).hasValue("accounts.password.long");
        assertThat(passwords.problem("é".repeat(30) + "appelboomgaard", EMAIL)).hasValue("accounts.password.long");
    }

    @Test
    void aHashSaysHowItWasMadeSoThatABetterOneCanFollow() {
        String hash = passwords.encode("groene fiets op het dak");
        assertThat(hash).startsWith("{bcrypt}$2a$12$");
        assertThat(passwords.match("groene fiets op het dak", hash)).isTrue();
        assertThat(passwords.match("groene fiets op het dal", hash)).isFalse();
        assertThat(passwords.match("groene fiets op het dak", null)).isFalse();
    }
}
