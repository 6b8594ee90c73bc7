package nl.omarmt.importing;

import java.util.ArrayList;
import java.util.List;
import nl.omarmt.media.Accession;
import nl.omarmt.media.Accessions;
import nl.omarmt.media.Description;

/** The photos and documents, which come before everything that shows them and are described when all of that is there. */
class DemoMedia {

    private final Accessions accessions;
    private final DemoFiles files;
    private final DemoForms forms;
    private final DemoKeys keys;
    private final List<Taken> taken = new ArrayList<>();

    DemoMedia(Accessions accessions, DemoFiles files, DemoForms forms, DemoKeys keys) {
        this.accessions = accessions;
        this.files = files;
        this.forms = forms;
        this.keys = keys;
    }

    void takeIn() {
        files.media()
                .forEach(item -> item.attempt(() -> {
                    Accession accession = accessions.take(files.medium(
                            item.text("original").orElseThrow(() -> new IllegalArgumentException("no original"))));
                    if (accession.image()) {
                        keys.put("image", item.key(), accession.id());
                        keys.put("picture", item.key(), accession.address());
                    } else {
                        keys.put("document", item.key(), accession.address());
                    }
                    taken.add(new Taken(accession, item));
                }));
    }

    /** Tells of each what it shows, at which event it was made, and who agreed. */
    void describe() {
        taken.forEach(each -> each.item()
                .attempt(() -> accessions.describe(each.accession().id(), forms.form(each.item(), Description.class))));
    }

    private record Taken(Accession accession, DemoItem item) {}
}
