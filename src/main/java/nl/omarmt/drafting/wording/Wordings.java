package nl.omarmt.drafting.wording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.omarmt.drafting.FieldRefused;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.Single;
import nl.omarmt.publishing.Kind;
import nl.omarmt.web.NotFound;
import nl.omarmt.web.StaleEdit;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of words. What is taken off it stays, so that it can be put back. */
@Service
@Transactional
class Wordings implements Single<WordingsForm> {

    private final JdbcClient jdbc;
    private final Clock clock;

    Wordings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The entries on the list, or those that were taken off it, by the alphabet. */
    @Transactional(readOnly = true)
    public List<Wording> all(boolean removed) {
        return jdbc.sql("select * from wording where (removed_at is not null) = :removed order by lower(phrase), id")
                .param("removed", removed)
                .query(Wordings::read)
                .list();
    }

    /** The entries that count in this kind of content. */
    @Transactional(readOnly = true)
    public List<Wording> of(Kind kind) {
        return jdbc.sql("select * from wording where removed_at is null and :kind = any(kinds) order by id")
                .param("kind", kind.name())
                .query(Wordings::read)
                .list();
    }

    /** @throws NotFound when there never was one of this number */
    @Transactional(readOnly = true)
    public Wording required(long id) {
        return jdbc.sql("select * from wording where id = :id")
                .param("id", id)
                .query(Wordings::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** @throws FieldRefused when the phrase is on the list already */
    public void add(WordingForm form) {
        write(form, "insert into wording (phrase, advice, kinds) values (:phrase, :advice, :kinds)", 0, 0);
    }

    /**
     * Changes an entry; one that was taken off the list meanwhile is on it again.
     *
     * @throws FieldRefused when another entry has the phrase
     * @throws StaleEdit when somebody else changed it in the meantime
     */
    public void revise(long id, WordingForm form) {
        int changed = write(
                form,
                "update wording set version = version + 1, phrase = :phrase, advice = :advice, kinds = :kinds, removed_at = null"
                        + " where id = :id and version = :version",
                id,
                Objects.requireNonNullElse(form.version(), -1));
        if (changed == 0) {
            required(id);
            throw new StaleEdit();
        }
    }

    /** Takes an entry off the list. */
    public void remove(long id) {
        required(id);
        jdbc.sql("update wording set version = version + 1, removed_at = coalesce(removed_at, :now) where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }

    /**
     * Puts an entry back on the list.
     *
     * @throws FieldRefused when another entry has its phrase by now
     */
    public void restore(long id) {
        Wording removed = required(id);
        revise(id, removed.form());
    }

    @Override
    public String word() {
        return "words";
    }

    @Override
    @Transactional(readOnly = true)
    public WordingsForm form() {
        return new WordingsForm(all(false).stream().map(Wording::form).toList());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isUntouched() {
        return all(false).isEmpty() && all(true).isEmpty();
    }

    /** Adds what an import brings. */
    @Override
    public void revise(WordingsForm form) {
        form.words().forEach(this::add);
    }

    private int write(WordingForm form, String statement, long id, int version) {
        String phrase = Fields.text(form.phrase());
        try {
            return jdbc.sql(statement)
                    .param("phrase", phrase)
                    .param("advice", Fields.text(form.advice()))
                    .param("kinds", form.kinds().stream().map(Kind::name).toArray(String[]::new))
                    .param("id", id)
                    .param("version", version)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new FieldRefused("phrase", "drafting.words.taken", phrase);
        }
    }

    private static Wording read(ResultSet row, int number) throws SQLException {
        return new Wording(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("phrase"),
                row.getString("advice"),
                Stream.of((String[]) row.getArray("kinds").getArray())
                        .map(Kind::valueOf)
                        .toList(),
                row.getTimestamp("removed_at") != null);
    }
}
