package nl.omarmt.media;

import java.util.List;
import java.util.UUID;

/** Knows where images and documents are used in one kind of content; each kind that uses any has one. */
public interface MediaUses {

    /** Every place where the image or document of this number is used, in the bin too, by title; each once. */
    List<MediaUse> of(UUID id);
}
