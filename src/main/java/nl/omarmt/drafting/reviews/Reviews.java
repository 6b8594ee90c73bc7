package nl.omarmt.drafting.reviews;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.omarmt.drafting.manuscripts.Manuscript;
import nl.omarmt.drafting.manuscripts.ManuscriptRows;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.drafting.manuscripts.Revision;
import nl.omarmt.drafting.manuscripts.RevisionRows;
import nl.omarmt.drafting.manuscripts.WorkingCopies;
import nl.omarmt.publishing.Kind;
import nl.omarmt.security.AuditTrail;
import nl.omarmt.security.Colleagues;
import nl.omarmt.security.Colleagues.Colleague;
import nl.omarmt.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks colleagues to read along, takes their answers, and says how that stands. */
@Service
@Transactional
public class Reviews {

    private final ReviewRows reviews;
    private final ManuscriptRows manuscripts;
    private final RevisionRows revisions;
    private final WorkingCopies copies;
    private final Colleagues colleagues;
    private final ReviewMail mail;
    private final AuditTrail trail;
    private final Clock clock;

    Reviews(
            ReviewRows reviews,
            ManuscriptRows manuscripts,
            RevisionRows revisions,
            WorkingCopies copies,
            Colleagues colleagues,
            ReviewMail mail,
            AuditTrail trail,
            Clock clock) {
        this.reviews = reviews;
        this.manuscripts = manuscripts;
        this.revisions = revisions;
        this.copies = copies;
        this.colleagues = colleagues;
        this.mail = mail;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Asks a colleague to read a text that was just saved. An answer about an earlier text is over with that.
     *
     * @param manuscript locked by the caller, and stored
     * @param readerId the account of whoever is asked
     * @return whether a mail goes out
     * @throws ReviewRefused when this is nobody to ask, or somebody is reading already
     */
    public boolean ask(Manuscript manuscript, String title, @Nullable Long readerId, String question) {
        Place place = manuscript.place();
        Person me = Person.current();
        Colleague reader = others(me).stream()
                .filter(one -> readerId != null && readerId == one.id())
                .findFirst()
                .orElseThrow(() -> new ReviewRefused("drafting.review.refused.reader"));
        reviews.current(place).ifPresent(earlier -> {
            if (earlier.isOpen()) {
                throw new ReviewRefused("drafting.review.refused.asked");
            }
            end(earlier, Ending.ASKED_AGAIN);
        });
        int revision = copies.present(manuscript).number();
        Review asked = reviews.ask(
                place, title, revision, me, new Person(reader.id(), reader.name()), question, clock.instant());
        mail.asked(asked, reader);
        trail.note("review-asked", place.toString());
        return mail.reachesPeople();
    }

    /**
     * Answers whoever asked.
     *
     * @param seen the version of the manuscript that the page showed
     * @return whether a mail goes out
     * @throws NotFound when there is no such review of this text
     * @throws ReviewRefused when somebody else was asked, or an answer is not needed any more
     */
    public boolean answer(Place place, long id, Answer answer, String remark, int seen) {
        Manuscript manuscript = manuscripts.locked(place).orElseThrow(NotFound::new);
        Review review = find(place, id);
        int read = read(manuscript, seen).orElse(review.revision());
        manuscripts.store(manuscript);
        review.answer(Person.current(), answer, remark, read, clock.instant());
        reviews.store(review);
        Optional<Colleague> asker = colleagues.find(review.asker().id());
        asker.ifPresent(person -> mail.answered(review, answer, person));
        trail.note("review-answered", place + " " + answer);
        return asker.isPresent() && mail.reachesPeople();
    }

    /** The number of the text that stood on a page, as well as that is still known when it has changed since. */
    private Optional<Integer> read(Manuscript manuscript, int seen) {
        int present = copies.present(manuscript).number();
        return seen == manuscript.version()
                ? Optional.of(present)
                : revisions.upTo(manuscript, seen).map(Revision::number);
    }

    /** Takes a question back; throws as {@link #answer} does. */
    public void takeBack(Place place, long id) {
        manuscripts.locked(place).orElseThrow(NotFound::new);
        Review review = find(place, id);
        review.takeBack();
        reviews.store(review);
        trail.note("review-withdrawn", place.toString());
    }

    /** Nobody needs to read this text along any more, if anybody did. */
    public void end(Place place, Ending why) {
        manuscripts.locked(place).flatMap(manuscript -> reviews.current(place)).ifPresent(review -> end(review, why));
    }

    /** @throws NotFound when there is no such review of this text */
    @Transactional(readOnly = true)
    public Review find(Place place, long id) {
        return reviews.find(place, id).orElseThrow(NotFound::new);
    }

    /** All reviews that matter now, those that wait longest first. */
    @Transactional(readOnly = true)
    public List<CurrentReview> current() {
        return reviews.current().stream()
                .map(review -> CurrentReview.of(review, false, null))
                .toList();
    }

    /** The numbers of the content of this kind that somebody is asked to read. */
    @Transactional(readOnly = true)
    public Set<Long> open(Kind kind) {
        return Set.copyOf(reviews.open(kind));
    }

    /**
     * What the editor of this text shows.
     *
     * @param sameWords whether two texts, as they are kept, say the same
     */
    @Transactional(readOnly = true)
    public ReviewPanel panel(Place place, BiPredicate<String, String> sameWords) {
        Optional<Manuscript> manuscript = place.isNew() ? Optional.empty() : manuscripts.find(place);
        return new ReviewPanel(
                others(Person.current()),
                mail.reachesPeople(),
                manuscript
                        .flatMap(text -> reviews.current(place).map(review -> shown(review, text, sameWords)))
                        .orElse(null));
    }

    private CurrentReview shown(Review review, Manuscript manuscript, BiPredicate<String, String> sameWords) {
        Optional<Integer> read = review.answeredRevision();
        boolean changed = read.flatMap(number -> revisions.form(manuscript, number))
                .filter(text -> !sameWords.test(text, present(manuscript)))
                .isPresent();
        Optional<Integer> since = read.or(
                () -> Stream.of(revisions.lastPublished(manuscript), reviews.lastRead(review.place(), review.reader()))
                        .flatMap(Optional::stream)
                        .filter(number -> number < review.revision())
                        .max(Integer::compare));
        return CurrentReview.of(review, changed, since.orElse(null));
    }

    /** What is written there now: the working copy, or what is stored. */
    private String present(Manuscript manuscript) {
        return copies.text(manuscript)
                .or(() -> revisions
                        .stored(manuscript, null)
                        .flatMap(stored -> revisions.form(manuscript, stored.number())))
                .orElseThrow();
    }

    private void end(Review review, Ending why) {
        review.end(why);
        reviews.store(review);
    }

    private List<Colleague> others(Person me) {
        return colleagues.all().stream()
                .filter(colleague -> colleague.id() != me.id())
                .toList();
    }
}
