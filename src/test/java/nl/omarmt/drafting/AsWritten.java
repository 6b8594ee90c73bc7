package nl.omarmt.drafting;

import java.util.List;
import java.util.UUID;
import nl.omarmt.drafting.manuscripts.Hand;
import nl.omarmt.drafting.manuscripts.Place;
import org.springframework.context.ApplicationContext;

/** Publishes as the editor of its kind does, for tests of other modules. */
public final class AsWritten {

    private AsWritten() {}

    /** Publishes something new at the moment of the clock. */
    public static <F extends EditForm<F>> void publish(ApplicationContext site, ContentEditing<F> editing, F form) {
        Kept kept = site.getBean(Saving.class)
                .save(
                        editing,
                        Place.unsaved(editing.kind(), UUID.randomUUID()),
                        new Hand(null, 0, null, 0),
                        form,
                        new Next("publish", null, null, null, null, "", null, List.of()));
        if (!kept.outcome().equals("drafting.published")) {
            throw new IllegalArgumentException(kept.outcome());
        }
    }
}
