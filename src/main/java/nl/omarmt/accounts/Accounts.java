package nl.omarmt.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.omarmt.security.AuditTrail;
import nl.omarmt.security.OpenSessions;
import nl.omarmt.security.Role;
import nl.omarmt.security.SignedIn;
import nl.omarmt.web.NotFound;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts, as administrators keep them. Whoever loses rights loses the open sessions with them. */
@Component
@Transactional
class Accounts {

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final OpenSessions sessions;
    private final AuditTrail trail;
    private final Clock clock;

    Accounts(AccountRepository accounts, OneTimeLinks links, OpenSessions sessions, AuditTrail trail, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<AccountRow> all() {
        return accounts.findAllByOrderByNameAscIdAsc().stream()
                .map(AccountRow::of)
                .toList();
    }

    /** @throws NotFound when there is no such account */
    @Transactional(readOnly = true)
    AccountRow row(long id) {
        return AccountRow.of(required(id));
    }

    @Transactional(readOnly = true)
    boolean none() {
        return accounts.count() == 0;
    }

    /**
     * Makes an account without a password.
     *
     * @return its number
     * @throws EmailTaken when there is one with this address
     */
    long add(String email, String name, Role role) {
        if (accounts.findByEmail(email).isPresent()) {
            throw new EmailTaken();
        }
        try {
            Account account = accounts.saveAndFlush(new Account(email, name, role, clock.instant()));
            trail.note("account-added", subject(account.id()) + " " + role);
            return account.id();
        } catch (DataIntegrityViolationException meanwhile) {
            throw new EmailTaken();
        }
    }

    /** @throws AccountRefusal when it would leave nobody to administrate */
    void change(long id, AccountForm form) {
        List<Account> administrators = lockedAdministrators();
        Account account = required(id);
        Role role = Roles.named(form.role());
        account.rename(Objects.requireNonNull(form.name()));
        if (role != account.role()) {
            if (role != Role.ADMINISTRATOR) {
                requireAnother(administrators, account);
            }
            account.become(role);
            sessions.end(id);
            trail.note("role-changed", subject(id) + " " + role);
        }
    }

    /** @throws AccountRefusal for one's own account, and for the last administrator */
    void disable(long id) {
        List<Account> administrators = lockedAdministrators();
        Account account = required(id);
        if (isMine(id)) {
            throw new AccountRefusal("accounts.refused.self");
        }
        requireAnother(administrators, account);
        account.disable(clock.instant());
        sessions.end(id);
        links.revoke(id);
        trail.note("account-disabled", subject(id));
    }

    void enable(long id) {
        required(id).enable();
        trail.note("account-enabled", subject(id));
    }

    /** Rows stay locked until the end, so that two administrators cannot take each other's rights at the same time. */
    private List<Account> lockedAdministrators() {
        List<Account> administrators =
                accounts.lockAdministrators().stream().filter(Account::isActive).toList();
        Optional<SignedIn> me = SignedIn.current();
        if (me.isPresent()
                && administrators.stream().noneMatch(one -> one.id() == me.get().id())) {
            throw new AccountRefusal("accounts.refused.rights");
        }
        return administrators;
    }

    private static void requireAnother(List<Account> administrators, Account account) {
        if (account.isActiveAdministrator() && administrators.size() == 1) {
            throw new AccountRefusal("accounts.refused.last");
        }
    }

    private static boolean isMine(long id) {
        return SignedIn.current().filter(me -> me.id() == id).isPresent();
    }

    private Account required(long id) {
        return accounts.findById(id).orElseThrow(NotFound::new);
    }

    static String subject(long id) {
        return "account:" + id;
    }
}
