package nl.omarmt.drafting;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.omarmt.drafting.manuscripts.ManuscriptRows;
import nl.omarmt.drafting.reviews.Reviews;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Status;
import nl.omarmt.web.NotFound;
import nl.omarmt.web.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of the admin area. */
@Service
@Transactional(readOnly = true)
public class DeskLists {

    private static final int SIZE = 25;

    private final Contents contents;
    private final ManuscriptRows manuscripts;
    private final Reviews reviews;
    private final Clock clock;

    DeskLists(Contents contents, ManuscriptRows manuscripts, Reviews reviews, Clock clock) {
        this.contents = contents;
        this.manuscripts = manuscripts;
        this.reviews = reviews;
        this.clock = clock;
    }

    /**
     * One page of the content of a kind that is not in the bin, last changed first.
     *
     * @param words a part of the title; empty for all
     * @param status only these; none for all
     * @param number of the page, from 1
     */
    public Paged<ContentRow> list(Kind kind, String words, @Nullable Status status, int number) {
        if (number < 1) {
            throw new NotFound();
        }
        Set<Long> inReview = reviews.open(kind);
        Page<? extends Content> found = contents.of(kind)
                .search(
                        "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%",
                        status == null ? "" : status.name(),
                        inReview,
                        clock.instant(),
                        PageRequest.of(number - 1, SIZE));
        Set<Long> withCopy = manuscripts.withCopy(kind, found.map(Content::id).getContent());
        return new Paged<>(
                found.map(content -> row(content, withCopy.contains(content.id()), inReview.contains(content.id())))
                        .getContent(),
                number,
                SIZE,
                found.getTotalElements());
    }

    /** What has this status now, of every kind, last changed first, at most so many. */
    public List<ContentRow> latest(Status status, int atMost) {
        return contents.kinds().stream()
                .flatMap(kind -> list(kind, "", status, 1).items().stream())
                .sorted(Comparator.comparing(ContentRow::changedAt).reversed())
                .limit(atMost)
                .toList();
    }

    /** What was begun and not saved yet, of one kind or of all, last written first. */
    public List<UnsavedRow> unsaved(@Nullable Kind kind) {
        return manuscripts.unsaved(false).stream()
                .filter(manuscript -> kind == null || manuscript.place().kind() == kind)
                .map(UnsavedRow::of)
                .toList();
    }

    /** The line for one item: what the editor shows of its publication. */
    public ContentRow row(Kind kind, long id) {
        return row(
                contents.find(kind, id),
                !manuscripts.withCopy(kind, List.of(id)).isEmpty(),
                reviews.open(kind).contains(id));
    }

    /** What somebody was asked to read or has answered about, as it concerns who is signed in. */
    public ReviewLists reviews() {
        return ReviewLists.of(reviews.current().stream()
                .map(review -> new ReviewRow(
                        row(
                                review.place().kind(),
                                Objects.requireNonNull(review.place().id())),
                        review))
                .toList());
    }

    private ContentRow row(Content content, boolean newer, boolean inReview) {
        return ContentRow.of(content, newer, inReview, clock.instant());
    }
}
