package nl.omarmt.accounts;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** Where accounts are stored. */
interface AccountRepository extends Repository<Account, Long> {

    Account saveAndFlush(Account account);

    Optional<Account> findById(long id);

    List<Account> findAllByOrderByNameAscIdAsc();

    long count();

    /** By its address, written in whichever case. */
    @NativeQuery("select * from account where lower(email) = lower(:email)")
    Optional<Account> findByEmail(@Param("email") String email);

    /** All administrators who are not disabled; nobody else changes one until the transaction ends. */
    @NativeQuery("select * from account where role = 'ADMINISTRATOR' and disabled_at is null order by id for update")
    List<Account> lockAdministrators();
}
