package nl.omarmt.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * What a password must be: long, and not one that everybody tries first. Nothing else is demanded (OWASP ASVS 5.0,
 * 6.2.1 to 6.2.8; NIST SP 800-63B).
 */
@Component
class Passwords {

    /** In characters as people count them. */
    static final int SHORTEST = 12;

    /** In bytes of UTF-8: bcrypt reads no further. */
    static final int LONGEST = 72;

    private static final Pattern AROUND_A_WORD = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    /** One to six characters, over and over. */
    private static final Pattern REPEATED = Pattern.compile("(.{1,6}?)\\1+.{0,5}", Pattern.DOTALL);

    private final PasswordEncoder encoder;
    private final Set<String> common;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.common = read("common-passwords.txt");
    }

    /** What is wrong with it, as the key of a message; nothing when it will do. */
    Optional<String> problem(String password, String email) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("accounts.password.short");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.of("accounts.password.long");
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (isAbout(email.toLowerCase(Locale.ROOT), plain)) {
            return Optional.of("accounts.password.email");
        }
        return isCommon(plain) ? Optional.of("accounts.password.common") : Optional.empty();
    }

    String encode(String password) {
        return encoder.encode(password);
    }

    boolean match(String password, @Nullable String hash) {
        return encoder.matches(password, hash);
    }

    private static boolean isAbout(String email, String password) {
        String name = email.substring(0, Math.max(0, email.indexOf('@')));
        String word = AROUND_A_WORD.matcher(password).replaceAll("");
        return password.equals(email) || password.equals(name) || word.equals(name);
    }

    private boolean isCommon(String password) {
        return common.contains(password)
                || common.contains(AROUND_A_WORD.matcher(password).replaceAll(""))
                || REPEATED.matcher(password).matches()
                || isSequence(password, 1)
                || isSequence(password, -1);
    }

    /** Such as abcdefghijkl or 210987654321. */
    private static boolean isSequence(String password, int step) {
        for (int at = 1; at < password.length(); at++) {
            int expected = password.charAt(at - 1) + step;
            boolean roundTheDigits = password.charAt(at) == '0' + Math.floorMod(expected - '0', 10)
                    && Character.isDigit(password.charAt(at - 1));
            if (password.charAt(at) != expected && !roundTheDigits) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> read(String name) {
        try {
            String lines = new ClassPathResource(name, Passwords.class).getContentAsString(StandardCharsets.UTF_8);
            return Arrays.stream(lines.split("\\R"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
