package nl.omarmt.drafting.manuscripts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The working copies: each is the text of a revision with the splices that were typed since.
 *
 * <p>Every caller has locked the manuscript and stores it afterwards, unless it only reads.
 */
@Component
public class WorkingCopies {

    /** So many splices are read and applied in a few milliseconds. */
    private static final int MOST_SPLICES = 200;

    /** At most so much typing is one step in the list of revisions. */
    private static final Duration LONGEST_STEP = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final RevisionRows revisions;

    WorkingCopies(JdbcClient jdbc, RevisionRows revisions) {
        this.jdbc = jdbc;
        this.revisions = revisions;
    }

    /** What is being written; none when nothing is that does not stand in the content. */
    public Optional<String> text(Manuscript manuscript) {
        return manuscript.base == null
                ? Optional.empty()
                : Optional.of(Splice.apply(base(manuscript), all(manuscript)));
    }

    /** The revision that says the same as what is being written; none when something was typed since. */
    public Optional<Revision> standing(Manuscript manuscript) {
        return manuscript.base == null || manuscript.splicedAt != null
                ? Optional.empty()
                : revisions.find(manuscript, manuscript.base);
    }

    /** What its writer saw before a text was put aside as this revision, as well as that is still known. */
    public Optional<String> origin(Manuscript manuscript, int revision) {
        return revisions.version(manuscript, revision).flatMap(version -> textAt(manuscript, version));
    }

    private Optional<String> textAt(Manuscript manuscript, int version) {
        return revisions.upTo(manuscript, version).flatMap(revision -> {
            Optional<String> form = revisions.form(manuscript, revision.number());
            return Objects.equals(manuscript.base, revision.number())
                    ? form.map(base -> Splice.apply(base, splices(manuscript, version)))
                    : form;
        });
    }

    /** Begins a working copy with the text of a revision, or goes on with that text in place of what was written. */
    public void standOn(Manuscript manuscript, Revision revision, String title) {
        forget(manuscript);
        manuscript.standsOn(revision.number(), title, revision.writer(), revision.writtenAt());
    }

    /** Ends the working copy: its text stands in the content now, or was put aside. */
    public void end(Manuscript manuscript) {
        forget(manuscript);
        manuscript.endsCopy();
    }

    /**
     * Puts what this hand wrote in place of what stood there. Now and then, and always before another writer goes on, what stood there
     * becomes a revision.
     *
     * @return whether anything changed
     */
    public boolean write(Manuscript manuscript, Hand hand, String text, String title, Writer writer, Instant now) {
        String base = base(manuscript);
        List<Splice> splices = all(manuscript);
        String before = Splice.apply(base, splices);
        if (before.equals(text)) {
            return false;
        }
        if (isStep(manuscript, splices, base.length(), writer, now)) {
            step(manuscript, before);
        }
        manuscript.writtenBy(hand);
        append(manuscript, Splice.between(before, text));
        manuscript.title = title;
        manuscript.writer = writer;
        manuscript.writtenAt = now;
        if (manuscript.splicedAt == null) {
            manuscript.splicedAt = now;
        }
        return true;
    }

    /** Keeps what is being written as a revision, unless it is one already. */
    public void keepAside(Manuscript manuscript) {
        if (manuscript.splicedAt != null) {
            step(manuscript, text(manuscript).orElseThrow());
        }
    }

    /**
     * The revision that says what stands there now: what is being written, which is kept as a revision first, or what is
     * stored. There is one as soon as somebody has saved or typed anything.
     */
    public Revision present(Manuscript manuscript) {
        keepAside(manuscript);
        return standing(manuscript).or(() -> revisions.stored(manuscript, null)).orElseThrow();
    }

    private static boolean isStep(Manuscript manuscript, List<Splice> splices, int length, Writer writer, Instant now) {
        return !splices.isEmpty()
                && (!Objects.equals(manuscript.writer, writer)
                        || splices.size() >= MOST_SPLICES
                        || Duration.between(Objects.requireNonNull(manuscript.splicedAt), now)
                                        .compareTo(LONGEST_STEP)
                                >= 0
                        || splices.stream().mapToInt(Splice::size).sum() > 2 * length + MOST_SPLICES * 100);
    }

    private void step(Manuscript manuscript, String text) {
        Revision revision = revisions.add(
                manuscript,
                text,
                null,
                Cause.AUTOSAVED,
                null,
                manuscript.writer,
                Objects.requireNonNull(manuscript.writtenAt));
        standOn(manuscript, revision, manuscript.title);
    }

    private String base(Manuscript manuscript) {
        return revisions
                .form(manuscript, Objects.requireNonNull(manuscript.base))
                .orElseThrow();
    }

    private List<Splice> all(Manuscript manuscript) {
        return splices(manuscript, Integer.MAX_VALUE);
    }

    private List<Splice> splices(Manuscript manuscript, int upTo) {
        return jdbc.sql("select position, deleted, inserted from splice"
                        + " where manuscript_id = :manuscript and number <= :upTo order by number")
                .param("manuscript", manuscript.id)
                .param("upTo", upTo)
                .query((row, line) ->
                        new Splice(row.getInt("position"), row.getInt("deleted"), row.getString("inserted")))
                .list();
    }

    private void append(Manuscript manuscript, Splice splice) {
        jdbc.sql("insert into splice (manuscript_id, number, position, deleted, inserted)"
                        + " values (:manuscript, :number, :position, :deleted, :inserted)")
                .param("manuscript", manuscript.id)
                .param("number", manuscript.version)
                .param("position", splice.position())
                .param("deleted", splice.deleted())
                .param("inserted", splice.inserted())
                .update();
    }

    private void forget(Manuscript manuscript) {
        jdbc.sql("delete from splice where manuscript_id = :manuscript")
                .param("manuscript", manuscript.id)
                .update();
    }
}
