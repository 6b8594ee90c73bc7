package nl.omarmt.accounts;

import java.util.Locale;
import java.util.Optional;
import nl.omarmt.mail.MailAddress;
import nl.omarmt.security.AuditTrail;
import nl.omarmt.security.Role;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a new site gets its first administrator: from its settings, or by a link on the console. */
@Component
@Transactional
class FirstAdministrator {

    private static final String NAME = "Beheerder";

    private final AdministratorSettings settings;
    private final Accounts administration;
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final PasswordLinks links;
    private final AuditTrail trail;
    private final MessageSource messages;

    FirstAdministrator(
            AdministratorSettings settings,
            Accounts administration,
            AccountRepository accounts,
            Passwords passwords,
            PasswordLinks links,
            AuditTrail trail,
            MessageSource messages) {
        this.settings = settings;
        this.administration = administration;
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.trail = trail;
        this.messages = messages;
    }

    /**
     * Makes the account that the settings name, unless there is one with that address, which stays as it is.
     *
     * @return why it was not made, in English for the log; nothing when all is well
     */
    Optional<String> makeAsSet() {
        if (settings.isHalfGiven()) {
            return Optional.of("OMARMT_ADMIN_EMAIL and OMARMT_ADMIN_PASSWORD are only used together.");
        }
        if (!settings.isGiven() || accounts.findByEmail(settings.email()).isPresent()) {
            return Optional.empty();
        }
        if (!MailAddress.isUsable(settings.email())) {
            return Optional.of("OMARMT_ADMIN_EMAIL is not an e-mail address.");
        }
        Optional<String> problem = passwords.problem(settings.password(), settings.email());
        if (problem.isPresent()) {
            return problem.map(
                    key -> "OMARMT_ADMIN_PASSWORD is refused. " + messages.getMessage(key, null, Locale.ENGLISH));
        }
        make();
        return Optional.empty();
    }

    private void make() {
        long id = administration.add(settings.email(), NAME, Role.ADMINISTRATOR);
        accounts.findById(id).orElseThrow().keepPassword(passwords.encode(settings.password()));
        trail.note("password-changed", Accounts.subject(id));
    }

    /** The path of a page on which the first account can be made, while there is none; earlier links stop working. */
    Optional<String> link() {
        return administration.none() ? Optional.of(links.issueFirst()) : Optional.empty();
    }
}
