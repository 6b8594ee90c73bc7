package nl.omarmt.accounts;

import java.util.Optional;
import nl.omarmt.security.AuditTrail;
import nl.omarmt.security.OpenSessions;
import nl.omarmt.security.Role;
import nl.omarmt.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passwords: chosen behind a link that works once, or changed by who knows the present one. */
@Component
@Transactional
class PasswordLinks {

    private final AccountRepository accounts;
    private final Accounts administration;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final OpenSessions sessions;
    private final AuditTrail trail;

    PasswordLinks(
            AccountRepository accounts,
            Accounts administration,
            OneTimeLinks links,
            Passwords passwords,
            OpenSessions sessions,
            AuditTrail trail) {
        this.accounts = accounts;
        this.administration = administration;
        this.links = links;
        this.passwords = passwords;
        this.sessions = sessions;
        this.trail = trail;
    }

    /** A link for whoever this account belongs to: an invitation until a password was chosen, a new chance after. */
    IssuedLink issue(long id) {
        Account account =
                accounts.findById(id).filter(found -> !found.isDisabled()).orElseThrow(NotFound::new);
        return issue(account);
    }

    /** The same for somebody who forgot; nothing for an address that nobody has. */
    Optional<IssuedLink> issue(String email) {
        return accounts.findByEmail(email)
                .filter(account -> !account.isDisabled())
                .map(this::issue);
    }

    private IssuedLink issue(Account account) {
        Purpose purpose = account.isActive() ? Purpose.PASSWORD_RESET : Purpose.INVITATION;
        trail.note("link-issued", Accounts.subject(account.id()) + " " + purpose);
        return new IssuedLink(purpose, account.email(), account.name(), links.issue(purpose, account.id()));
    }

    /** The path of the page on which the first administrator is made. */
    String issueFirst() {
        return links.issue(Purpose.FIRST_ADMINISTRATOR, null);
    }

    /** Whose password this link sets; nothing when it does not work, or not any more. */
    @Transactional(readOnly = true)
    Optional<LinkTarget> target(String token) {
        return links.look(token).flatMap(this::target);
    }

    /** Spends the link and keeps the password that was chosen; nothing happens when it does not work any more. */
    boolean answer(PasswordForm form) {
        return links.spend(form.token())
                .flatMap(link -> account(link, form))
                .map(account -> {
                    choose(account, form.password());
                    sessions.end(account.id());
                    return true;
                })
                .orElse(false);
    }

    /** Keeps a new password and ends all other sessions; refuses when the present one is not right. */
    boolean change(long id, OwnPasswordForm form, String session) {
        Account account = accounts.findById(id).orElseThrow(NotFound::new);
        if (!passwords.match(form.present(), account.passwordHash().orElse(null))) {
            trail.note("password-refused", Accounts.subject(id));
            return false;
        }
        choose(account, form.password());
        sessions.endOthers(id, session);
        return true;
    }

    private void choose(Account account, String password) {
        account.keepPassword(passwords.encode(password));
        links.revoke(account.id());
        trail.note("password-changed", Accounts.subject(account.id()));
    }

    private Optional<LinkTarget> target(OneTimeLink link) {
        Long id = link.accountId();
        if (id == null) {
            return administration.none() ? Optional.of(new LinkTarget(link.purpose(), null)) : Optional.empty();
        }
        return accounts.findById(id)
                .filter(account -> !account.isDisabled())
                .map(account -> new LinkTarget(link.purpose(), account.email()));
    }

    private Optional<Account> account(OneTimeLink link, PasswordForm form) {
        Long id = link.accountId();
        if (id != null) {
            return accounts.findById(id).filter(account -> !account.isDisabled());
        }
        return administration.none()
                ? accounts.findById(administration.add(form.email(), form.name(), Role.ADMINISTRATOR))
                : Optional.empty();
    }

    /**
     * A link on its way to somebody.
     *
     * @param path of the page, with the secret in it
     */
    record IssuedLink(Purpose purpose, String email, String name, String path) {}

    /**
     * What the page behind a link shows.
     *
     * @param email of the account; null for the first administrator
     */
    record LinkTarget(Purpose purpose, @Nullable String email) {

        public boolean isFirst() {
            return email == null;
        }
    }
}
