package nl.omarmt.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.webjars.WebJarVersionLocator;

class TypefaceTest {

    @ParameterizedTest
    @EnumSource
    void everyTypefaceHasTheLettersOfTheNetherlands(Typeface typeface) throws IOException {
        try (InputStream file = typeface.open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            assertThat("aZáàâäãåçéèêëíìîïñóòôöøúùûüýÿßœæłşğ€‘’“”–…·"
                            .chars()
                            .filter(letter -> glyph(font, letter) == 0)
                            .mapToObj(Character::toString))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 43, 200, 5000, 40_000})
    void aFontThatIsCutOffIsRefused(int length) throws IOException {
        String path = new WebJarVersionLocator().fullPath("roboto-fontface", "fonts/roboto-slab/Roboto-Slab-Bold.woff");
        byte[] whole = new ClassPathResource(path).getContentAsByteArray();
        assertThatThrownBy(() -> Woff.unwrap(Arrays.copyOf(whole, length))).isInstanceOf(RuntimeException.class);
    }

    private static int glyph(TrueTypeFont font, int letter) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(letter);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
