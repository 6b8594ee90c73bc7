package nl.omarmt.media;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file, as coordinators would write it.
 *
 * @param by the name of who noted the consent
 * @param image what an image shows
 * @param consent of those who are in the image
 * @param document what a document is called
 */
public record Description(
        @Size(max = 200) @Nullable String by,
        @Valid @Nullable ImageForm image,
        @Valid @Nullable ConsentForm consent,
        @Valid @Nullable DocumentFileForm document) {}
