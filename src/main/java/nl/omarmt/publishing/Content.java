package nl.omarmt.publishing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Something that coordinators write and readers see: what every kind of content has in common. */
@MappedSuperclass
public abstract class Content implements Reserving {

    @Id
    @RowNumber
    private @Nullable Long id;

    @Transient
    private @Nullable Long reserved;

    @Version
    private int version;

    private String title;

    @Embedded
    private Publication publication;

    private Instant createdAt;
    private Instant changedAt;
    private @Nullable String changedBy;

    /** A new draft; it gets its moments and its final address when it is stored. */
    protected Content() {
        this.title = "";
        this.publication = new Publication();
        this.createdAt = Instant.EPOCH;
        this.changedAt = Instant.EPOCH;
    }

    /** Which kind of content this is. */
    public abstract Kind kind();

    /** What is missing before readers may see it; empty when nothing is. */
    public abstract List<Gap> gaps();

    /** What is missing before readers may begin to see it at this moment; what they see already may be past its time. */
    public List<Gap> gaps(Instant from) {
        return gaps();
    }

    /**
     * The number of the stored row, or the one that was reserved for it.
     *
     * @throws IllegalStateException when it has neither
     */
    public long id() {
        Long known = id == null ? reserved : id;
        if (known == null) {
            throw new IllegalStateException("not stored yet");
        }
        return known;
    }

    @Override
    public @Nullable Long reserved() {
        return reserved;
    }

    /**
     * Takes the number with which it will be stored, published, without having been a draft.
     *
     * @param parts gives the next reserved number of a table, for rows that belong to it and have numbers of their own
     */
    public void reserve(long number, ToLongFunction<String> parts) {
        reserved = number;
        // As of what was a draft first, the version that publishing makes.
        version = 1;
    }

    /** Points at it from outside its module. */
    public Ref ref() {
        return new Ref(kind(), id());
    }

    public boolean isNew() {
        return id == null;
    }

    public int version() {
        return version;
    }

    public String title() {
        return title;
    }

    public Publication publication() {
        return publication;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** The name of who changed it last; none for what came with an import. */
    public @Nullable String changedBy() {
        return changedBy;
    }

    /** The public address, such as {@code /verslagen/mei-2024}. */
    public String path() {
        return kind().path(publication.slug());
    }

    protected void retitle(String newTitle) {
        this.title = newTitle;
    }

    /** Notes that somebody changed it; this also makes the version move. */
    public void stamp(Instant now, @Nullable String by) {
        if (isNew()) {
            createdAt = now;
        }
        changedAt = now;
        changedBy = by;
    }

    /** Gives it another address; the caller sees to it that the address is free and that the old one is remembered. */
    public void rename(String slug) {
        publication.rename(slug);
    }

    /**
     * Makes it public from this moment on, which may lie in the future.
     *
     * @throws IncompleteContent when something is missing
     */
    public void publish(Instant at) {
        require(gaps(at));
        publication.publish(at);
    }

    /** Takes it away from readers, who are told why. */
    public void withdraw(Instant now, String reason) {
        publication.withdraw(now, reason);
    }

    /** Makes it a draft again, as if it had never been published. */
    public void backToDraft() {
        publication.backToDraft();
    }

    /** Puts it in the bin, where readers do not see it and from where it can come back. */
    public void bin(Instant now) {
        publication.bin(now);
    }

    /** Takes it out of the bin, in the state in which it went there; a schedule whose moment has passed meanwhile is over. */
    public void restore(Instant now) {
        publication.restore(now);
    }

    /**
     * Tells readers that it has changed in substance, and how.
     *
     * @param note at most 200 characters
     * @throws IllegalStateException when it is not public and will not be by itself
     */
    public void amend(Instant at, String note) {
        publication.amend(at, note);
    }

    /** Tells readers nothing more about a change. */
    public void unamend() {
        publication.unamend();
    }

    /**
     * Checks that nothing is missing.
     *
     * @throws IncompleteContent when something is
     */
    public void requireComplete() {
        require(gaps());
    }

    private static void require(List<Gap> gaps) {
        if (!gaps.isEmpty()) {
            throw new IncompleteContent(gaps);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Content content
                && kind() == content.kind()
                && id != null
                && Objects.equals(id, content.id);
    }

    @Override
    public int hashCode() {
        return kind().hashCode();
    }
}
