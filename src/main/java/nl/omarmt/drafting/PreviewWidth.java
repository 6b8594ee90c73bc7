package nl.omarmt.drafting;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The widths at which a page is looked at before it is published, in CSS pixels. */
public enum PreviewWidth {
    PHONE(375),
    DESKTOP(1280);

    private final int pixels;

    PreviewWidth(int pixels) {
        this.pixels = pixels;
    }

    public int pixels() {
        return pixels;
    }

    /** The key of its word. */
    public String message() {
        return "drafting.preview.width." + name();
    }

    /** The one that is so wide; a telephone unless somebody asks for something else. */
    static PreviewWidth of(@Nullable Integer pixels) {
        return Stream.of(values())
                .filter(width -> pixels != null && width.pixels == pixels)
                .findFirst()
                .orElse(PHONE);
    }
}
