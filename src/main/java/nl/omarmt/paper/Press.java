package nl.omarmt.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Makes PDF documents that can be read aloud, with bookmarks and embedded fonts, towards PDF/UA (ISO 14289-1).
 *
 * <p>The library behind it opens every address that stands in a page, {@code file:} among them, unless it is told
 * otherwise: here it may open nothing at all. Fonts and the style sheet are handed to it.
 */
@Component
public class Press {

    private static final String PRODUCER = "Omarmt";

    private final String styleSheet;

    Press() {
        XRLog.setLoggerImpl(new Slf4jLogger());
        try {
            styleSheet = new ClassPathResource("document.css", Press.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The style sheet of all documents, on which their looks depend besides their page. */
    public String styleSheet() {
        return styleSheet;
    }

    /**
     * The page as a document; it takes a second of a processor, so see {@link Workshop}.
     *
     * @param html a whole page with language, title and description; classes as in {@code document.css}
     * @param base address of the site, for links within it
     */
    public byte[] print(String html, String base) {
        return print(new Manuscript(html, base).set(styleSheet));
    }

    byte[] print(Document page) {
        PdfRendererBuilder document = new PdfRendererBuilder()
                .withW3cDocument(page, null)
                .withProducer(PRODUCER)
                .usePdfUaAccessibility(true)
                .useReplacementText("?")
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useUriResolver((from, address) -> null);
        for (Typeface typeface : Typeface.values()) {
            document.useFont(
                    typeface::open,
                    typeface.family(),
                    typeface.weight(),
                    typeface.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document.toStream(bytes).run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
