package nl.omarmt.publishing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The life of something public: its address, whether and since when readers see it, and whether it lies in the bin.
 *
 * <p>A moment of publication in the future is a schedule. It needs no job: every query compares it with the clock, so
 * all nodes agree.
 */
@Embeddable
public class Publication {

    private String slug;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private @Nullable Instant publishedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnReason;
    private @Nullable Instant binnedAt;
    private @Nullable Instant amendedAt;
    private @Nullable String amendment;

    /** A draft that will stand at this address. */
    public Publication(String slug) {
        this.slug = slug;
    }

    protected Publication() {
        this.slug = "";
    }

    public String slug() {
        return slug;
    }

    public Status status(Instant now) {
        if (binnedAt != null) {
            return Status.BINNED;
        }
        return switch (state) {
            case DRAFT -> Status.DRAFT;
            case WITHDRAWN -> Status.WITHDRAWN;
            case PUBLISHED -> publishedAt != null && publishedAt.isAfter(now) ? Status.SCHEDULED : Status.PUBLISHED;
        };
    }

    /** Whether readers see it at this moment. */
    public boolean isPublic(Instant now) {
        return status(now) == Status.PUBLISHED;
    }

    /** Whether it is, or will be by itself, public: what the catalogue holds. */
    public boolean isReleased() {
        return state == State.PUBLISHED && binnedAt == null;
    }

    /** Whether readers may know the address: it was public at some moment until now. */
    public boolean wasPublic(Instant now) {
        return publishedAt != null && !publishedAt.isAfter(now);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    public Optional<String> withdrawnReason() {
        return Optional.ofNullable(withdrawnReason);
    }

    public Optional<Instant> binnedAt() {
        return Optional.ofNullable(binnedAt);
    }

    /**
     * When it last changed in substance since it came out, and what readers are told about that; none when it did not.
     *
     * @param view makes of both what a page shows
     */
    public <T> @Nullable T amended(BiFunction<Instant, String, T> view) {
        return amendedAt == null || amendment == null ? null : view.apply(amendedAt, amendment);
    }

    /** What comes out anew says what it has to say with its new date, so nothing of an earlier time stays. */
    void publish(Instant at) {
        state = State.PUBLISHED;
        publishedAt = at;
        withdrawnAt = null;
        withdrawnReason = null;
        unamend();
    }

    void amend(Instant at, String note) {
        if (!isReleased()) {
            throw new IllegalStateException("readers see nothing of it");
        }
        amendedAt = at;
        amendment = note;
    }

    void unamend() {
        amendedAt = null;
        amendment = null;
    }

    void withdraw(Instant now, String reason) {
        state = State.WITHDRAWN;
        withdrawnAt = now;
        withdrawnReason = reason;
    }

    void backToDraft() {
        state = State.DRAFT;
        publishedAt = null;
        withdrawnAt = null;
        withdrawnReason = null;
        unamend();
    }

    void bin(Instant now) {
        binnedAt = now;
    }

    /** Whoever threw a schedule away does not expect that it went on: what was due meanwhile comes back as a draft. */
    void restore(Instant now) {
        boolean wasScheduled = binnedAt != null && state == State.PUBLISHED && !wasPublic(binnedAt);
        binnedAt = null;
        if (wasScheduled && wasPublic(now)) {
            backToDraft();
        }
    }

    void rename(String newSlug) {
        slug = newSlug;
    }

    enum State {
        DRAFT,
        PUBLISHED,
        WITHDRAWN
    }
}
