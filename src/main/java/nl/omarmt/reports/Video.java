package nl.omarmt.reports;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.omarmt.drafting.Fields;
import org.jspecify.annotations.Nullable;

/**
 * A video elsewhere: who keeps it, under which id, what it is called, and what there is to see and hear in it.
 *
 * @param videoProvider none while nobody knows the address that was typed
 * @param videoId without a provider: what was typed
 * @param videoText for who cannot see or hear it (WCAG 1.2.3), or the address at which that can be read; may be empty
 */
@Embeddable
record Video(
        @Enumerated(EnumType.STRING) @Nullable VideoProvider videoProvider,
        String videoId,
        String videoTitle,
        String videoText,
        @Nullable UUID videoPosterId) {

    static final Video NONE = new Video(null, "", "", "", null);

    /** What was typed. */
    static Video of(SectionForm form) {
        String typed = Fields.text(form.videoId());
        VideoProvider provider = VideoProvider.of(typed).orElse(null);
        return new Video(
                provider,
                provider == null ? typed : provider.idIn(typed).orElseThrow(),
                Fields.text(form.videoTitle()),
                Fields.text(form.videoText()),
                form.videoPosterId());
    }

    /** Whether there can be a video of this id. */
    boolean isKnown() {
        return videoProvider != null && videoProvider.knows(videoId);
    }

    /** Its page at the provider; what was typed, when that is not known. */
    String address() {
        return videoProvider != null && videoProvider.knows(videoId) ? videoProvider.href(videoId) : videoId;
    }
}
