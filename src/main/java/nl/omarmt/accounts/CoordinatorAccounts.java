package nl.omarmt.accounts;

import java.util.List;
import nl.omarmt.security.Colleagues;
import nl.omarmt.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of whoever may write, for modules that may not know what an account is. */
@Component
@Transactional(readOnly = true)
class CoordinatorAccounts implements Colleagues {

    private final AccountRepository accounts;

    CoordinatorAccounts(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Colleague> all() {
        return accounts.findAllByOrderByNameAscIdAsc().stream()
                .filter(account -> account.isActive() && account.role() != Role.PARTNER_MEMBER)
                .map(account -> new Colleague(account.id(), account.name(), account.email()))
                .toList();
    }
}
