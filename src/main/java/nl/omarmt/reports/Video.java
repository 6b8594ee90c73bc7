package nl.omarmt.reports;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import nl.omarmt.drafting.Fields;
import org.jspecify.annotations.Nullable;

/** A video elsewhere: who keeps it, under which id, and what it is called. */
@Embeddable
record Video(@Enumerated(EnumType.STRING) @Nullable VideoProvider videoProvider, String videoId, String videoTitle) {

    static final Video NONE = new Video(null, "", "");

    /** What was typed; a copied address of a known provider says both provider and id. */
    static Video of(SectionForm form) {
        String typed = Fields.text(form.videoId());
        for (VideoProvider provider : VideoProvider.values()) {
            var id = provider.idIn(typed);
            if (id.isPresent()) {
                return new Video(provider, id.get(), Fields.text(form.videoTitle()));
            }
        }
        return new Video(
                Objects.requireNonNullElse(form.videoProvider(), VideoProvider.YOUTUBE),
                typed,
                Fields.text(form.videoTitle()));
    }

    /** Whether there can be a video of this id. */
    boolean isKnown() {
        return videoProvider != null && videoProvider.knows(videoId);
    }
}
