package nl.omarmt.media.storage;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omarmt.commands.Report;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/** Compares what is stored with what the rows of the site name: bytes that nobody knows, and rows without bytes. */
@Component
class MediaCheck extends StorageCommand {

    private static final String REMOVE = "remove-orphans";

    private final Storage storage;
    private final ObjectProvider<KnownKeys> owners;
    private final Clock clock;

    MediaCheck(Storage storage, ObjectProvider<KnownKeys> owners, Clock clock) {
        this.storage = storage;
        this.owners = owners;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "media-check";
    }

    @Override
    Report work(ApplicationArguments options) {
        if (owners.stream().findAny().isEmpty()) {
            return Report.refused("Nothing tells which media are in use, so nothing can be compared.");
        }
        // Bytes come before their row and go after it: listed in this order, an upload under way is no orphan for long.
        Set<String> stored = stored();
        Set<String> known = known();
        List<String> missing = known.stream()
                .filter(key -> !stored.contains(key))
                .filter(this::isMissing)
                .sorted()
                .toList();
        List<String> orphans =
                stored.stream().filter(key -> !known.contains(key)).sorted().toList();
        List<String> lines = new ArrayList<>();
        lines.add("%d stored, %d known, %d missing, %d orphans"
                .formatted(stored.size(), known.size(), missing.size(), orphans.size()));
        missing.forEach(key -> lines.add("missing " + key));
        orphans.forEach(key -> lines.add("orphan " + key));
        boolean refused = false;
        if (options.containsOption(REMOVE) && !orphans.isEmpty()) {
            refused = known.isEmpty();
            lines.add(refused ? "Nothing removed: this database knows no media at all." : removed(orphans));
        }
        return new Report(missing.isEmpty() && !refused, lines);
    }

    private Set<String> stored() {
        try (Stream<String> keys = storage.keys()) {
            return keys.collect(Collectors.toSet());
        }
    }

    private Set<String> known() {
        return owners.stream()
                .flatMap(owner -> {
                    try (Stream<String> keys = owner.keys()) {
                        return keys.toList().stream();
                    }
                })
                .collect(Collectors.toSet());
    }

    /** A file may have been stored after the list was made. */
    private boolean isMissing(String key) {
        try {
            storage.read(key);
            return false;
        } catch (MissingBytes missing) {
            return true;
        }
    }

    private String removed(List<String> orphans) {
        Instant before = clock.instant().minus(StorageConfiguration.ONE_DAY);
        List<String> old = orphans.stream().filter(key -> isOlder(key, before)).toList();
        old.forEach(storage::remove);
        return "%d orphans removed, %d left because they are younger than a day"
                .formatted(old.size(), orphans.size() - old.size());
    }

    private boolean isOlder(String key, Instant before) {
        try {
            return Instant.ofEpochMilli(storage.read(key).lastModified()).isBefore(before);
        } catch (MissingBytes | IOException removedMeanwhile) {
            return false;
        }
    }
}
