package nl.omarmt.media;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.omarmt.drafting.UnsavedRow;
import nl.omarmt.drafting.UnsavedTexts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows where images and documents are used, in content and in what is still being written. */
@Service
@Transactional(readOnly = true)
class PlacesOfUse {

    private final ObjectProvider<MediaUses> sources;
    private final UnsavedTexts unsaved;

    /** Who uses media is asked for when needed only: those modules need this one themselves. */
    PlacesOfUse(ObjectProvider<MediaUses> sources, UnsavedTexts unsaved) {
        this.sources = sources;
        this.unsaved = unsaved;
    }

    /** Every place in content where it is used, by title. */
    List<MediaUse> stored(UUID id) {
        return sources.stream()
                .flatMap(source -> source.of(id).stream())
                .sorted(Comparator.comparing(MediaUse::title))
                .toList();
    }

    /** The same with what is being written; what uses it already counts once. */
    Found all(UUID id) {
        List<MediaUse> stored = stored(id);
        Set<String> known = stored.stream().map(MediaUse::adminPath).collect(Collectors.toSet());
        return new Found(
                stored,
                unsaved.naming(id.toString()).stream()
                        .filter(row -> !known.contains(row.path()))
                        .toList());
    }

    /**
     * Where one image or document is used.
     *
     * @param stored in content
     * @param unsaved only in what is being written
     */
    record Found(List<MediaUse> stored, List<UnsavedRow> unsaved) {

        /** How many places. */
        public int size() {
            return stored.size() + unsaved.size();
        }
    }
}
