package nl.omarmt.drafting.reviews;

import java.time.Instant;
import java.util.Optional;
import nl.omarmt.drafting.manuscripts.Place;
import org.jspecify.annotations.Nullable;

/** Somebody was asked to read a text. Who holds a review to change it has locked its manuscript. */
public final class Review {

    final long id;
    final Place place;
    final String title;
    final int revision;
    final Person asker;
    final Person reader;
    final String question;
    final Instant askedAt;

    @Nullable
    Answer answer;

    String remark = "";

    @Nullable
    Instant answeredAt;

    @Nullable
    Integer answeredRevision;

    @Nullable
    Ending ending;

    Review(
            long id,
            Place place,
            String title,
            int revision,
            Person asker,
            Person reader,
            String question,
            Instant askedAt) {
        this.id = id;
        this.place = place;
        this.title = title;
        this.revision = revision;
        this.asker = asker;
        this.reader = reader;
        this.question = question;
        this.askedAt = askedAt;
    }

    /**
     * Notes what the reader thinks.
     *
     * @param readRevision the number of the text that the reader saw
     * @throws ReviewRefused when somebody else was asked, or an answer is not needed any more
     */
    void answer(Person by, Answer newAnswer, String newRemark, int readRevision, Instant now) {
        if (!isFor(by)) {
            throw new ReviewRefused("drafting.review.refused.other");
        }
        requireOpen();
        answer = newAnswer;
        remark = newRemark;
        answeredRevision = readRevision;
        answeredAt = now;
    }

    /**
     * Takes the question back.
     *
     * @throws ReviewRefused when it was answered, or is over
     */
    void takeBack() {
        requireOpen();
        end(Ending.WITHDRAWN);
    }

    /** Notes that nobody needs to read along any more; the first reason stays. */
    void end(Ending why) {
        if (ending == null) {
            ending = why;
        }
    }

    private void requireOpen() {
        if (ending != null) {
            throw new ReviewRefused(ending.message());
        }
        if (answer != null) {
            throw new ReviewRefused("drafting.review.refused.answered");
        }
    }

    /** Whether an answer is still awaited. */
    public boolean isOpen() {
        return answer == null && ending == null;
    }

    /** Whether this person was asked. */
    public boolean isFor(Person person) {
        return reader.id() == person.id();
    }

    /** Whether this person asked. */
    public boolean isBy(Person person) {
        return asker.id() == person.id();
    }

    public long id() {
        return id;
    }

    /** The content whose text is read. */
    public Place place() {
        return place;
    }

    /** Where the reader finds it. */
    public String path() {
        return place.path("/beoordeling/" + id);
    }

    /** The title that the text had when somebody was asked. */
    public String title() {
        return title;
    }

    /** The number of the text that somebody was asked to read. */
    public int revision() {
        return revision;
    }

    public Person asker() {
        return asker;
    }

    public Person reader() {
        return reader;
    }

    /** What the asker wants to know; may be empty. */
    public String question() {
        return question;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    /** What the reader says besides; may be empty. */
    public String remark() {
        return remark;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** The number of the text that the reader saw when answering. */
    public Optional<Integer> answeredRevision() {
        return Optional.ofNullable(answeredRevision);
    }

    /** Why it is over; none as long as it matters. */
    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }
}
