package nl.omarmt.drafting.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.publishing.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of reviews. */
@Component
class ReviewRows {

    private static final String ROW =
            "select r.*, m.kind, m.subject_id from review r join manuscript m on m.id = r.manuscript_id ";

    private final JdbcClient jdbc;

    ReviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a new question about the manuscript of this place, which the caller has locked. */
    Review ask(Place place, String title, int revision, Person asker, Person reader, String question, Instant at) {
        long id = jdbc.sql("""
                        insert into review (manuscript_id, title, revision, asker_id, asker, reader_id, reader, question, asked_at)
                        select m.id, :title, :revision, :askerId, :asker, :readerId, :reader, :question, :at
                        from manuscript m where m.kind = :kind and m.subject_id = :subject
                        returning id""")
                .param("kind", place.kind().name())
                .param("subject", place.id())
                .param("title", title)
                .param("revision", revision)
                .param("askerId", asker.id())
                .param("asker", asker.name())
                .param("readerId", reader.id())
                .param("reader", reader.name())
                .param("question", question)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
        return new Review(id, place, title, revision, asker, reader, question, at);
    }

    /** Stores what changed of it. */
    void store(Review review) {
        jdbc.sql("""
                        update review set answer = :answer, remark = :remark, answered_at = :at, answered_revision = :revision,
                          ending = :ending
                        where id = :id""")
                .param("answer", review.answer == null ? null : review.answer.name())
                .param("remark", review.remark)
                .param("at", review.answeredAt == null ? null : Timestamp.from(review.answeredAt))
                .param("revision", review.answeredRevision)
                .param("ending", review.ending == null ? null : review.ending.name())
                .param("id", review.id)
                .update();
    }

    /** A review of this content, over or not. */
    Optional<Review> find(Place place, long id) {
        return jdbc.sql(ROW + "where r.id = :id and m.kind = :kind and m.subject_id = :subject")
                .param("id", id)
                .param("kind", place.kind().name())
                .param("subject", place.id())
                .query(ReviewRows::row)
                .optional();
    }

    /** The review that matters now for this content. */
    Optional<Review> current(Place place) {
        return jdbc.sql(ROW + "where r.ending is null and m.kind = :kind and m.subject_id = :subject")
                .param("kind", place.kind().name())
                .param("subject", place.id())
                .query(ReviewRows::row)
                .optional();
    }

    /** All reviews that matter now, those that wait longest first. */
    List<Review> current() {
        return jdbc.sql(ROW + "where r.ending is null order by coalesce(r.answered_at, r.asked_at), r.id")
                .query(ReviewRows::row)
                .list();
    }

    /** The numbers of the content of this kind that somebody is asked to read. */
    List<Long> open(Kind kind) {
        return jdbc.sql("select m.subject_id from review r join manuscript m on m.id = r.manuscript_id"
                        + " where r.ending is null and r.answer is null and m.kind = :kind")
                .param("kind", kind.name())
                .query(Long.class)
                .list();
    }

    /** The number of the newest text of this content that this person has answered about; none when there is none. */
    Optional<Integer> lastRead(Place place, Person reader) {
        return jdbc.sql("select max(r.answered_revision) from review r join manuscript m on m.id = r.manuscript_id"
                        + " where m.kind = :kind and m.subject_id = :subject and r.reader_id = :reader")
                .param("kind", place.kind().name())
                .param("subject", place.id())
                .param("reader", reader.id())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Integer.class)))
                .single();
    }

    private static Review row(ResultSet row, int number) throws SQLException {
        Review review = new Review(
                row.getLong("id"),
                Place.of(Kind.valueOf(row.getString("kind")), row.getLong("subject_id")),
                row.getString("title"),
                row.getInt("revision"),
                new Person(row.getLong("asker_id"), row.getString("asker")),
                new Person(row.getLong("reader_id"), row.getString("reader")),
                row.getString("question"),
                row.getTimestamp("asked_at").toInstant());
        review.answer = named(Answer.class, row.getString("answer"));
        review.remark = row.getString("remark");
        Timestamp answered = row.getTimestamp("answered_at");
        review.answeredAt = answered == null ? null : answered.toInstant();
        review.answeredRevision = row.getObject("answered_revision", Integer.class);
        review.ending = named(Ending.class, row.getString("ending"));
        return review;
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
