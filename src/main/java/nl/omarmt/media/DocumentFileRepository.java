package nl.omarmt.media;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface DocumentFileRepository extends JpaRepository<DocumentFile, UUID>, JpaSpecificationExecutor<DocumentFile> {

    Optional<DocumentFile> findByOriginChecksum(String checksum);

    /** The years from which documents are, latest first. */
    @Query("select distinct year(document.takenOn) from DocumentFile document order by year(document.takenOn) desc")
    List<Integer> years();
}
