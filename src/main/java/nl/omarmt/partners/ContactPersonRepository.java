package nl.omarmt.partners;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ContactPersonRepository extends JpaRepository<ContactPerson, Long> {

    Optional<ContactPerson> findByIdAndPartnerId(long id, long partnerId);
}
