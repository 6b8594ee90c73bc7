package nl.omarmt.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.webjars.WebJarVersionLocator;

/**
 * The letters of the site outside a browser: the typeface of its headings, and for text Liberation Sans (SIL Open Font
 * License), which is as wide as the Arial that many readers see. Both have every accent of Dutch and its neighbours.
 */
public enum Typeface {
    HEADING("Roboto Slab", 700, false) {
        @Override
        byte[] read() throws IOException {
            String path =
                    new WebJarVersionLocator().fullPath("roboto-fontface", "fonts/roboto-slab/Roboto-Slab-Bold.woff");
            return Woff.unwrap(resource(Objects.requireNonNull(path, "the WebJar of the heading typeface")));
        }
    },
    TEXT("Liberation Sans", 400, false),
    TEXT_BOLD("Liberation Sans", 700, false),
    TEXT_ITALIC("Liberation Sans", 400, true),
    TEXT_BOLD_ITALIC("Liberation Sans", 700, true);

    private final String family;
    private final int weight;
    private final boolean italic;

    Typeface(String family, int weight, boolean italic) {
        this.family = family;
        this.weight = weight;
        this.italic = italic;
    }

    /** The name by which style sheets ask for it. */
    public String family() {
        return family;
    }

    /** From 100 to 900, as in style sheets. */
    public int weight() {
        return weight;
    }

    public boolean isItalic() {
        return italic;
    }

    /** The font itself, TrueType; read anew each time, since few ask for it. */
    public InputStream open() {
        try {
            return new ByteArrayInputStream(read());
        } catch (IOException missing) {
            throw new UncheckedIOException("a font that comes with the site", missing);
        }
    }

    byte[] read() throws IOException {
        String style = (weight > 400 ? "Bold" : "") + (italic ? "Italic" : "");
        return resource("liberation/LiberationSans-" + (style.isEmpty() ? "Regular" : style) + ".ttf");
    }

    private static byte[] resource(String path) throws IOException {
        return new ClassPathResource(path).getContentAsByteArray();
    }
}
