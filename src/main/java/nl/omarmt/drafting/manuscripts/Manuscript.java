package nl.omarmt.drafting.manuscripts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.omarmt.publishing.Kind;
import org.jspecify.annotations.Nullable;

/** A text that somebody has begun to write. Who holds one has locked its row, or only reads. */
public final class Manuscript {

    final long id;
    final Kind kind;
    final UUID key;

    @Nullable
    Long subjectId;

    int version;

    @Nullable
    UUID pen;

    int stroke;

    @Nullable
    UUID posted;

    int revisions;

    @Nullable
    Integer base;

    String title = "";

    @Nullable
    Instant writtenAt;

    Writer writer = new Writer(null, null);

    @Nullable
    Instant splicedAt;

    @Nullable
    Instant binnedAt;

    Manuscript(long id, Kind kind, UUID key) {
        this.id = id;
        this.kind = kind;
        this.key = key;
    }

    /** Whether this hand may write: it saw the newest version, or wrote that itself. */
    public Verdict judge(Hand hand) {
        if (pen != null && pen.equals(hand.pen())) {
            return hand.strokeOrFirst() > stroke ? Verdict.WELCOME : Verdict.REPEATED;
        }
        return hand.saw() == version ? Verdict.WELCOME : Verdict.STALE;
    }

    /** Whether the same page has sent exactly this already, to be saved. */
    public boolean hasTaken(Hand hand, UUID sent) {
        return pen != null && pen.equals(hand.pen()) && sent.equals(posted);
    }

    /** Notes what was sent to be saved. */
    public void took(UUID sent) {
        posted = sent;
    }

    /** Notes that this hand wrote something, which nobody does in a bin: from now on every other hand has seen an older version. */
    public void writtenBy(Hand hand) {
        version++;
        pen = hand.pen();
        stroke = hand.strokeOrFirst();
        binnedAt = null;
    }

    /** Notes a change that no editor made, such as a text that was restored: every open page has seen an older version. */
    public void movedOn() {
        version++;
        pen = null;
        stroke = 0;
    }

    /** Notes that the text stands in the content of this number now. */
    public void savedAs(long contentId) {
        subjectId = contentId;
    }

    /** Puts it in the bin; only what was never saved goes there without its content. */
    public void throwAway(Instant now) {
        binnedAt = now;
    }

    /** Takes it out of the bin. */
    public void takeBack() {
        binnedAt = null;
    }

    void standsOn(int revision, String newTitle, Writer by, Instant at) {
        base = revision;
        title = newTitle;
        writer = by;
        writtenAt = at;
        splicedAt = null;
    }

    void endsCopy() {
        base = null;
        title = "";
        splicedAt = null;
    }

    /** Whether something is being written that does not stand in the content. */
    public boolean hasCopy() {
        return base != null;
    }

    /** Where it is written. */
    public Place place() {
        return subjectId == null ? Place.unsaved(kind, key) : Place.of(kind, subjectId);
    }

    /** The content in which it was saved; none before. */
    public Optional<Long> subject() {
        return Optional.ofNullable(subjectId);
    }

    public int version() {
        return version;
    }

    /** The title in the working copy; empty without working copy. */
    public String title() {
        return title;
    }

    /** When the working copy was written last; none when there never was one. */
    public Optional<Instant> writtenAt() {
        return Optional.ofNullable(writtenAt);
    }

    /** Who wrote in the working copy last. */
    public Writer writer() {
        return writer;
    }

    /** When it was thrown away without ever having been saved. */
    public Optional<Instant> binnedAt() {
        return Optional.ofNullable(binnedAt);
    }

    /** What may happen with a text that arrives. */
    public enum Verdict {
        /** It follows on what stands there. */
        WELCOME,
        /** The same page has sent this already, or something newer. */
        REPEATED,
        /** Somebody else wrote in the meantime. */
        STALE
    }
}
