package nl.omarmt.accounts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What Spring Security asks when somebody logs in. */
@Configuration(proxyBeanMethods = false)
class SignIn {

    /** Work factor of bcrypt: about a quarter of a second in 2026. */
    private static final int STRENGTH = 12;

    /** Writes which algorithm made a hash in front of it, so that a better one can follow. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder("bcrypt", java.util.Map.of("bcrypt", new BCryptPasswordEncoder(STRENGTH)));
    }

    /**
     * Somebody disabled or without password counts as unknown: Spring Security then compares with a hash of nothing, so
     * that the answer and the time it takes are the same.
     */
    @Bean
    UserDetailsService signIns(AccountRepository accounts) {
        return email -> accounts.findByEmail(email)
                .filter(Account::isActive)
                .map(Account::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }
}
