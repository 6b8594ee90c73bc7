package nl.omarmt.workgroups;

import java.util.Optional;
import nl.omarmt.publishing.ContentRepository;
import nl.omarmt.publishing.Kind;
import org.springframework.data.jpa.repository.EntityGraph;

interface WorkgroupRepository extends ContentRepository<Workgroup> {

    @Override
    default Kind kind() {
        return Kind.WORKGROUP;
    }

    @Override
    @EntityGraph(attributePaths = {"partnerIds", "personIds"})
    Optional<Workgroup> findByPublicationSlug(String slug);
}
