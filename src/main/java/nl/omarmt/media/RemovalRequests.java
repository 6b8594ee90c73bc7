package nl.omarmt.media;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.omarmt.drafting.Fields;
import nl.omarmt.security.AuditTrail;
import nl.omarmt.security.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people ask who do not want to be seen, until a coordinator has done something about it. */
@Service
@Transactional
public class RemovalRequests {

    private static final String OPEN = "select * from media_removal_request where handled_at is null";

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Clock clock;

    RemovalRequests(JdbcClient jdbc, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    void ask(UUID image, RemovalForm form) {
        jdbc.sql("""
                        insert into media_removal_request (image_id, page, name, contact, reason, asked_at, handled_by)
                        values (:image, :page, :name, :contact, :reason, :at, '')""")
                .param("image", image)
                .param("page", Fields.text(form.page()))
                .param("name", Fields.text(form.name()))
                .param("contact", Fields.text(form.contact()))
                .param("reason", Fields.text(form.reason()))
                .param("at", now())
                .update();
        trail.note("asked-removal", "media:" + image);
    }

    /** What nobody has done anything about yet, oldest first. */
    @Transactional(readOnly = true)
    public List<RemovalRequest> open() {
        return jdbc.sql(OPEN + " order by asked_at, id")
                .query(RemovalRequest.class)
                .list();
    }

    /** How many those are. */
    @Transactional(readOnly = true)
    public long numberOpen() {
        return jdbc.sql("select count(*) from media_removal_request where handled_at is null")
                .query(Long.class)
                .single();
    }

    @Transactional(readOnly = true)
    List<RemovalRequest> open(UUID image) {
        return jdbc.sql(OPEN + " and image_id = :image order by asked_at, id")
                .param("image", image)
                .query(RemovalRequest.class)
                .list();
    }

    /** Whatever was asked about this image is done. */
    void handle(UUID image) {
        handled("image_id = :id", image);
    }

    /** The photo stays, after whoever asked was answered. */
    void dismiss(long id) {
        handled("id = :id", id);
        trail.note("kept-photo", "removal:" + id);
    }

    private void handled(String which, Object id) {
        jdbc.sql("update media_removal_request set handled_at = :at, handled_by = :by where handled_at is null and "
                        + which)
                .param("at", now())
                .param("by", SignedIn.current().map(SignedIn::name).orElse(""))
                .param("id", id)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
