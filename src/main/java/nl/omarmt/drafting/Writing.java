package nl.omarmt.drafting;

import java.time.Clock;
import java.util.Optional;
import nl.omarmt.drafting.manuscripts.Cause;
import nl.omarmt.drafting.manuscripts.Hand;
import nl.omarmt.drafting.manuscripts.Manuscript;
import nl.omarmt.drafting.manuscripts.Manuscript.Verdict;
import nl.omarmt.drafting.manuscripts.ManuscriptRows;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.drafting.manuscripts.Revision;
import nl.omarmt.drafting.manuscripts.RevisionRows;
import nl.omarmt.drafting.manuscripts.WorkingCopies;
import nl.omarmt.drafting.manuscripts.Writer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is typed: in a working copy beside what readers see, and in no other place before somebody saves it. Nothing is
 * written over a text that its writer has not seen; what comes second is put aside as a revision.
 */
@Service
@Transactional
class Writing {

    private final Contents contents;
    private final ManuscriptRows manuscripts;
    private final RevisionRows revisions;
    private final WorkingCopies copies;
    private final StoredTexts stored;
    private final FormJson json;
    private final Clock clock;

    Writing(
            Contents contents,
            ManuscriptRows manuscripts,
            RevisionRows revisions,
            WorkingCopies copies,
            StoredTexts stored,
            FormJson json,
            Clock clock) {
        this.contents = contents;
        this.manuscripts = manuscripts;
        this.revisions = revisions;
        this.copies = copies;
        this.stored = stored;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The text to write further on.
     *
     * @throws nl.omarmt.web.NotFound when there is no such content, or it lies in the bin
     */
    @Transactional(readOnly = true)
    public <F extends EditForm<F>> Opened<F> open(ContentEditing<F> editing, Place place) {
        requireOpen(place);
        Optional<Manuscript> manuscript =
                manuscripts.find(place).filter(found -> found.binnedAt().isEmpty());
        Long id = place.id();
        Typed<F> typed = manuscript
                .flatMap(copies::text)
                .map(text -> json.read(text, stored.type(editing)))
                .orElseGet(() -> Typed.wholly(id == null ? editing.blank() : editing.form(id)));
        return new Opened<>(
                typed,
                Sheet.of(place, manuscript),
                manuscript.flatMap(Manuscript::subject).orElse(null));
    }

    /** The version of what is written there now; 0 before anything was. Throws as {@link #open} does. */
    @Transactional(readOnly = true)
    public int version(Place place) {
        requireOpen(place);
        return manuscripts.find(place).map(Manuscript::version).orElse(0);
    }

    /** Keeps what was typed as the working copy, unless nothing was; throws as {@link #open} does. */
    public <F extends EditForm<F>> Kept keep(ContentEditing<F> editing, Place place, Hand hand, Typed<F> typed) {
        requireOpen(place);
        Manuscript manuscript = manuscripts.lock(place);
        String text = json.write(typed);
        switch (judge(manuscript, place, hand)) {
            case REPEATED -> {
                return Kept.in(manuscript, "");
            }
            case STALE -> {
                return json.sameWords(text, present(editing, manuscript))
                        ? Kept.in(manuscript, "")
                        : aside(manuscript, hand, text);
            }
            case WELCOME -> {
                write(editing, manuscript, hand, text, Fields.text(typed.form().title()));
                manuscripts.store(manuscript);
            }
        }
        return Kept.in(manuscript, "");
    }

    /** Puts a text aside as a revision, because something else was stored that its writer had not seen. */
    public Kept putAside(Place place, Hand hand, Typed<?> typed) {
        requireOpen(place);
        return aside(manuscripts.lock(place), hand, json.write(typed));
    }

    /** Whether this hand may write here now. */
    Verdict judge(Manuscript manuscript, Place place, Hand hand) {
        boolean savedMeanwhile = place.isNew() && manuscript.subject().isPresent();
        return savedMeanwhile ? Verdict.STALE : manuscript.judge(hand);
    }

    /** What is written there now: the working copy, or what is stored. */
    <F extends EditForm<F>> String present(ContentEditing<F> editing, Manuscript manuscript) {
        return copies.text(manuscript).orElseGet(() -> stored.text(editing, manuscript.place()));
    }

    Kept aside(Manuscript manuscript, Hand hand, String text) {
        Revision revision = revisions.putAside(manuscript, hand.saw(), text, Writer.current(), clock.instant());
        manuscripts.store(manuscript);
        return Kept.aside(manuscript, revision.number());
    }

    private <F extends EditForm<F>> void write(
            ContentEditing<F> editing, Manuscript manuscript, Hand hand, String text, String title) {
        if (!manuscript.hasCopy() && !begin(editing, manuscript, hand, text, title)) {
            return;
        }
        copies.write(manuscript, hand, text, title, Writer.current(), clock.instant());
    }

    /** Begins a working copy; not when somebody only went through the fields. */
    private <F extends EditForm<F>> boolean begin(
            ContentEditing<F> editing, Manuscript manuscript, Hand hand, String text, String title) {
        if (json.sameWords(text, stored.text(editing, manuscript.place()))) {
            return false;
        }
        Optional<Long> content = manuscript.subject();
        if (content.isPresent()) {
            copies.standOn(manuscript, stored.revision(editing, manuscript, content.get()), title);
        } else {
            manuscript.writtenBy(hand);
            copies.standOn(
                    manuscript,
                    revisions.add(manuscript, text, null, Cause.AUTOSAVED, null, Writer.current(), clock.instant()),
                    title);
        }
        return true;
    }

    void requireOpen(Place place) {
        Long id = place.id();
        if (id != null) {
            contents.requireOpen(place.kind(), id);
        }
    }
}
