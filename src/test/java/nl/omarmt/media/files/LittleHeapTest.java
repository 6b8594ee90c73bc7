package nl.omarmt.media.files;

import static nl.omarmt.media.files.Photos.chunk;
import static nl.omarmt.media.files.Photos.riff;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The largest WebP that are taken in, in a Java of their own with a heap that leaves room for the site in 512 MB. */
class LittleHeapTest {

    private static final int WIDE = 8000;
    private static final int HIGH = 5000;

    @TempDir
    private Path folder;

    /** The first needs its pixels only as they are wanted; the second all of them, more than any other. */
    static Stream<Arguments> largest() {
        return Stream.of(
                Arguments.of("lossy", lossy(), 112),
                Arguments.of("lossless and see-through", Photos.webp(WIDE, HIGH, new Color(200, 100, 50, 128)), 320));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("largest")
    void fortyMegapixelsFit(String name, byte[] content, int megabytes) throws Exception {
        Path file = Files.write(folder.resolve("upload"), content);
        Path log = folder.resolve("log");

        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LittleHeapTest.class.getName(),
                        file.toString(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        assertThat(java.waitFor()).as(Files.readString(log)).isZero();
        assertThat(Files.list(folder).map(each -> each.getFileName().toString()))
                .anyMatch(each -> each.startsWith("480."))
                .anyMatch(each -> each.startsWith("1600."));
    }

    /** Renders the file of the first argument into the folder of the second. */
    public static void main(String[] arguments) throws IOException, RefusedFile {
        Path file = Path.of(arguments[0]);
        Inspected inspected = new Inspection().inspect(file, new Limits(20 << 20, 20 << 20));
        new Renditions().render(file, inspected, Path.of(arguments[1]), true);
    }

    /**
     * A small lossy one that says that it is large. To its decoder any bits are a picture (RFC 6386), so zeros make up the rest: of
     * the modes in its first part, and of the pixels in its second.
     */
    private static byte[] lossy() {
        byte[] small = Base64.getDecoder().decode(RenditionsTest.LOSSY_WEBP);
        byte[] frame = Arrays.copyOfRange(small, 20, small.length);
        int tag = frame[0] & 0xFF | (frame[1] & 0xFF) << 8 | (frame[2] & 0xFF) << 16;
        int first = tag >> 5;
        int most = (1 << 19) - 1;
        ByteBuffer large = ByteBuffer.allocate(10 + most + (8 << 20)).order(ByteOrder.LITTLE_ENDIAN);
        int newTag = tag & 0x1F | most << 5;
        large.put((byte) newTag).put((byte) (newTag >> 8)).put((byte) (newTag >> 16));
        large.put(frame, 3, 3).putShort((short) WIDE).putShort((short) HIGH);
        large.put(frame, 10, first);
        large.position(10 + most).put(frame, 10 + first, frame.length - 10 - first);
        return riff(chunk("VP8 ", large.array()));
    }
}
