package nl.omarmt.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.omarmt.drafting.ContentEditing;
import nl.omarmt.drafting.Desk;
import nl.omarmt.drafting.EditForm;
import nl.omarmt.publishing.IncompleteContent;
import nl.omarmt.publishing.Kind;

/** One loading of the demonstration network: first everything as a draft, then what points ahead, then publishing. */
class DemoLoading {

    /** In this order: what comes later names what came before. */
    private static final List<Kind> KINDS = List.of(
            Kind.PAGE, Kind.PARTNER, Kind.WORKGROUP, Kind.EVENT, Kind.CALL, Kind.REPORT, Kind.ARTICLE, Kind.TIP);

    private final DemoFiles files;
    private final Map<Kind, ContentEditing<?>> contents;
    private final Desk desk;
    private final DemoMedia media;
    private final DemoPeople people;
    private final DemoSessions sessions;
    private final DemoForms forms;
    private final DemoKeys keys;
    private final DemoDates dates;
    private final List<Draft> drafts = new ArrayList<>();

    DemoLoading(
            DemoFiles files,
            Map<Kind, ContentEditing<?>> contents,
            Desk desk,
            DemoMedia media,
            DemoPeople people,
            DemoSessions sessions,
            DemoForms forms,
            DemoKeys keys,
            DemoDates dates) {
        this.files = files;
        this.contents = contents;
        this.desk = desk;
        this.media = media;
        this.people = people;
        this.sessions = sessions;
        this.forms = forms;
        this.keys = keys;
        this.dates = dates;
    }

    void run() {
        media.takeIn();
        KINDS.forEach(kind -> files.items(kind).forEach(item -> item.attempt(() -> draft(kind, item))));
        media.describe();
        people.nameSubstitutes();
        drafts.forEach(draft -> draft.item().attempt(() -> {
            relate(editing(draft.kind()), draft);
            publish(draft);
        }));
    }

    private ContentEditing<?> editing(Kind kind) {
        return Objects.requireNonNull(contents.get(kind), () -> "nothing stores " + kind);
    }

    private void draft(Kind kind, DemoItem item) {
        long id = store(editing(kind), item);
        keys.put(kind.word(), item.key(), id);
        drafts.add(new Draft(kind, id, item));
        if (kind == Kind.PARTNER) {
            people.join(id, item);
        } else if (kind == Kind.EVENT) {
            sessions.writeUp(id, item);
        }
    }

    private <F extends EditForm<F>> long store(ContentEditing<F> editing, DemoItem item) {
        return editing.draft(forms.form(item, type(editing)));
    }

    /** What is chosen for "Lees verder" may come later in the files, or point back. */
    private <F extends EditForm<F>> void relate(ContentEditing<F> editing, Draft draft) {
        if (draft.item().fields().has("related")) {
            editing.revise(
                    draft.id(),
                    forms.with(
                            editing.form(draft.id()),
                            "relatedRefs",
                            forms.references(draft.item().fields().path("related")),
                            type(editing)));
        }
    }

    private void publish(Draft draft) {
        draft.item().text("published").ifPresent(day -> {
            try {
                desk.publishAsOf(draft.kind(), draft.id(), dates.moment(day));
            } catch (IncompleteContent incomplete) {
                throw new IllegalArgumentException("cannot be published, " + incomplete.getMessage(), incomplete);
            }
        });
        draft.item().text("withdrawn").ifPresent(reason -> desk.withdraw(draft.kind(), draft.id(), null, reason));
    }

    @SuppressWarnings("unchecked")
    private static <F extends EditForm<F>> Class<F> type(ContentEditing<F> editing) {
        return (Class<F>) editing.blank().getClass();
    }

    private record Draft(Kind kind, long id, DemoItem item) {}
}
