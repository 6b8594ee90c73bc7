package nl.omarmt.drafting.reviews;

import java.time.ZonedDateTime;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;

/**
 * A review that matters now, for who looks at it.
 *
 * @param forMe whether I was asked
 * @param byMe whether I asked
 * @param answer none as long as it is awaited
 * @param changed whether the text has changed since the answer
 * @param since the number of the version with which what stands there now can be compared; none when there is none
 */
public record CurrentReview(
        long id,
        Place place,
        String asker,
        String reader,
        boolean forMe,
        boolean byMe,
        String question,
        ZonedDateTime askedAt,
        @Nullable Answer answer,
        String remark,
        @Nullable ZonedDateTime answeredAt,
        boolean changed,
        @Nullable Integer since) {

    static CurrentReview of(Review review, boolean changed, @Nullable Integer since) {
        Person me = Person.current();
        return new CurrentReview(
                review.id(),
                review.place(),
                review.asker().name(),
                review.reader().name(),
                review.isFor(me),
                review.isBy(me),
                review.question(),
                review.askedAt().atZone(Time.ZONE),
                review.answer().orElse(null),
                review.remark(),
                review.answeredAt().map(at -> at.atZone(Time.ZONE)).orElse(null),
                changed,
                since);
    }

    /** Whether an answer is awaited. */
    public boolean isOpen() {
        return answer == null;
    }

    /** Where what belongs to it is posted, such as {@code /antwoord}. */
    public String path(String below) {
        return place.path("/beoordeling/" + id + below);
    }
}
