package nl.omarmt.partners;

import java.util.Optional;
import nl.omarmt.publishing.ContentRepository;
import nl.omarmt.publishing.Kind;
import org.springframework.data.jpa.repository.EntityGraph;

interface PartnerRepository extends ContentRepository<Partner> {

    @Override
    default Kind kind() {
        return Kind.PARTNER;
    }

    @Override
    @EntityGraph(attributePaths = {"sectors", "districts"})
    Optional<Partner> findByPublicationSlug(String slug);
}
