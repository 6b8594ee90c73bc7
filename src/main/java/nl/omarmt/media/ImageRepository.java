package nl.omarmt.media;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface ImageRepository extends JpaRepository<Image, UUID>, JpaSpecificationExecutor<Image> {

    Optional<Image> findByOriginChecksum(String checksum);

    List<Image> findByIdIn(Collection<UUID> ids);

    /** The years in which images were taken, latest first. */
    @Query("select distinct year(image.takenOn) from Image image order by year(image.takenOn) desc")
    List<Integer> years();
}
