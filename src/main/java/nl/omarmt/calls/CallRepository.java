package nl.omarmt.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.omarmt.publishing.ContentRepository;
import nl.omarmt.publishing.Kind;
import org.springframework.data.jpa.repository.Query;

interface CallRepository extends ContentRepository<Call> {

    @Override
    default Kind kind() {
        return Kind.CALL;
    }

    @Query("select call from Call call where call.publication.binnedAt is null"
            + " order by call.deadlineOn desc nulls last, call.title, call.id")
    List<Call> selectable();

    /** The public calls that are open and close on one of these days, first to close first. */
    @Query("""
            select call from Call call
            where call.publication.binnedAt is null and call.publication.state = PUBLISHED
              and call.publication.publishedAt <= :now and call.standing = OPEN
              and call.deadlineOn between :from and :until
            order by call.deadlineOn, call.id
            """)
    List<Call> closing(Instant now, LocalDate from, LocalDate until);
}
