package nl.omarmt.publishing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;

/** What is stored of one kind of content; each feature has one, and the desk reaches all of them. */
@NoRepositoryBean
public interface ContentRepository<T extends Content> extends JpaRepository<T, Long> {

    /** The kind that is stored here. */
    Kind kind();

    Optional<T> findByPublicationSlug(String slug);

    boolean existsByPublicationSlug(String slug);

    /** Whether there is such content outside the bin. */
    boolean existsByIdAndPublicationBinnedAtIsNull(long id);

    /**
     * One page of what is not in the bin, last changed first.
     *
     * @param pattern for the title in lower case, as {@code like} understands it with {@code \} as escape
     * @param status the name of a {@link Status}, or an empty text for all
     * @param inReview the numbers of what somebody was asked to read, whatever its state
     */
    @Query("""
            select content from #{#entityName} content
            where content.publication.binnedAt is null
              and lower(content.title) like :pattern escape '\\'
              and (:status = ''
                or (:status = 'IN_REVIEW' and content.id in :inReview)
                or (:status = 'DRAFT' and content.publication.state = DRAFT and content.id not in :inReview)
                or (:status = 'WITHDRAWN' and content.publication.state = WITHDRAWN)
                or (:status = 'PUBLISHED' and content.publication.state = PUBLISHED
                    and content.publication.publishedAt <= :now)
                or (:status = 'SCHEDULED' and content.publication.state = PUBLISHED
                    and content.publication.publishedAt > :now))
            order by content.changedAt desc, content.id desc
            """)
    Page<T> search(String pattern, String status, Collection<Long> inReview, Instant now, Pageable page);

    @Query("select content from #{#entityName} content where content.publication.binnedAt is not null"
            + " order by content.publication.binnedAt desc")
    List<T> binned();

    /**
     * Puts it before readers from this moment on, whether anything is missing or not. Only for who takes everything back (ADR 9):
     * the schema lets nothing that is incomplete be committed.
     *
     * @param amendment what they are told about a change, with its moment; none when there was none
     */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update #{#entityName} content set content.publication.state = PUBLISHED, content.publication.publishedAt = :from,"
                    + " content.publication.amendedAt = :amendedAt, content.publication.amendment = :amendment where content.id = :id")
    void show(long id, Instant from, @Nullable Instant amendedAt, @Nullable String amendment);

    /** The numbers of everything that is public or will be by itself. */
    @Query("select content.id from #{#entityName} content"
            + " where content.publication.binnedAt is null and content.publication.state = PUBLISHED")
    List<Long> released();
}
