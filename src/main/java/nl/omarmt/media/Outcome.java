package nl.omarmt.media;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of one uploaded file, for people.
 *
 * @param id none when it was refused
 * @param href where it is described; empty when it was refused
 * @param thumbnail address of a small picture; empty when there is none
 * @param words what happened, in a sentence
 * @param again whether trying again may help
 */
record Outcome(@Nullable UUID id, String name, String href, String thumbnail, String words, boolean again)
        implements Serializable {

    static Outcome of(Taken taken, String words) {
        String href = "/beheer/media/" + (taken.image() ? "" : "documenten/") + taken.id();
        return new Outcome(taken.id(), taken.name(), href, taken.thumbnail(), words, false);
    }

    static Outcome refused(String name, String words, boolean again) {
        return new Outcome(null, name, "", "", words, again);
    }

    public boolean isRefused() {
        return id == null;
    }
}
