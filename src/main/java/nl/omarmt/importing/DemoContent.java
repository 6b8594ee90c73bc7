package nl.omarmt.importing;

import jakarta.validation.Validator;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.omarmt.drafting.ContentEditing;
import nl.omarmt.drafting.Desk;
import nl.omarmt.drafting.Single;
import nl.omarmt.events.Events;
import nl.omarmt.media.Accessions;
import nl.omarmt.partners.ContactPersons;
import nl.omarmt.publishing.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the demonstration network into an empty site: all of it or, when something is wrong with it, nothing. */
@Component
class DemoContent {

    /** Any number will do, as long as all nodes take the same. */
    private static final long LOCK = 20_240_530;

    private final DemoFiles files;
    private final Map<Kind, ContentEditing<?>> contents = new EnumMap<>(Kind.class);
    private final Desk desk;
    private final List<Single<?>> singles;
    private final Accessions accessions;
    private final ContactPersons contacts;
    private final Events events;
    private final Validator validator;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoContent(
            DemoFiles files,
            List<ContentEditing<?>> contents,
            Desk desk,
            List<Single<?>> singles,
            Accessions accessions,
            ContactPersons contacts,
            Events events,
            Validator validator,
            JdbcClient jdbc,
            Clock clock) {
        this.files = files;
        contents.forEach(editing -> this.contents.put(editing.kind(), editing));
        this.desk = desk;
        this.singles = singles;
        this.accessions = accessions;
        this.contacts = contacts;
        this.events = events;
        this.validator = validator;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Loads everything, unless somebody has written something already.
     *
     * @return whether it was loaded
     * @throws DemoMistake when a file holds something that the site refuses
     */
    @Transactional
    public boolean load() {
        // Another node may have begun at the same moment.
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, number) -> number)
                .list();
        if (!desk.isEmpty()) {
            return false;
        }
        DemoDates dates = new DemoDates(clock.instant());
        DemoKeys keys = new DemoKeys();
        DemoForms forms = new DemoForms(keys, dates, validator);
        singles.forEach(single -> write(single, forms));
        DemoMedia media = new DemoMedia(accessions, files, forms, keys);
        DemoPeople people = new DemoPeople(contacts, forms, keys);
        DemoSessions sessions = new DemoSessions(events, forms);
        new DemoLoading(files, contents, desk, media, people, sessions, forms, keys, dates).run();
        return true;
    }

    private <F> void write(Single<F> single, DemoForms forms) {
        if (single.isUntouched()) {
            DemoItem item = files.single(single.word());
            F made = single.form();
            @SuppressWarnings("unchecked")
            Class<F> type = (Class<F>) made.getClass();
            single.revise(item.attempt(() -> forms.form(item, made, type)));
        }
    }
}
