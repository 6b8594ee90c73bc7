package nl.omarmt.media;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that was ever noted about consent. It is only added to, and outlives the images. */
@Component
@Transactional
class ConsentRegister {

    private static final String WITHDRAWN = "WITHDRAWN";

    private final JdbcClient jdbc;

    ConsentRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes what is known of an image from now on. */
    void note(Image image) {
        Consent consent = image.consent();
        add(
                image,
                consent.state().name(),
                Purposes.words(consent.purposes()),
                consent.until(),
                consent.remark(),
                consent.at(),
                consent.by());
    }

    /** Notes that an image was withdrawn. */
    void noteWithdrawal(Image image) {
        Withdrawal withdrawal = image.withdrawal().orElseThrow();
        add(image, WITHDRAWN, "", null, withdrawal.reason(), withdrawal.at(), withdrawal.by());
    }

    private void add(
            Image image,
            String consent,
            String purposes,
            @Nullable LocalDate until,
            String remark,
            @Nullable Instant at,
            String by) {
        jdbc.sql("""
                        insert into media_consent (image_id, file_name, consent, purposes, until, remark, noted_at, noted_by)
                        values (:image, :name, :consent, :purposes, :until, :remark, :at, :by)""")
                .param("image", image.id())
                .param("name", image.origin().fileName())
                .param("consent", consent)
                .param("purposes", purposes)
                .param("until", until)
                .param("remark", remark)
                .param("at", at == null ? null : Timestamp.from(at))
                .param("by", by)
                .update();
    }

    /** What was noted about an image, latest first. */
    @Transactional(readOnly = true)
    List<Note> notes(UUID image) {
        return jdbc.sql("select * from media_consent where image_id = :image order by noted_at desc, id desc")
                .param("image", image)
                .query((row, number) -> new Note(
                        row.getString("consent"),
                        Purposes.read(row.getString("purposes")),
                        row.getObject("until", LocalDate.class),
                        row.getString("remark"),
                        row.getTimestamp("noted_at").toInstant(),
                        row.getString("noted_by")))
                .list();
    }

    /**
     * One line of the register.
     *
     * @param consent the name of a {@link ConsentState}, or {@code WITHDRAWN}
     */
    record Note(
            String consent, Set<Purpose> purposes, @Nullable LocalDate until, String remark, Instant at, String by) {

        /** The key of the word for it. */
        public String message() {
            return "media.consent." + consent.toLowerCase(Locale.ROOT);
        }

        /** When it was noted, in the zone of the network. */
        public ZonedDateTime moment() {
            return at.atZone(Time.ZONE);
        }
    }
}
