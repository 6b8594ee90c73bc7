package nl.omarmt.media.files;

import static nl.omarmt.media.files.Photos.corners;
import static nl.omarmt.media.files.Photos.encoded;
import static nl.omarmt.media.files.Photos.jpeg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenditionsTest {

    private static final Limits LIMITS = new Limits(20 << 20, 20 << 20);
    /** Lossy, 16 by 8 pixels: the left half red, the right half blue. */
    static final String LOSSY_WEBP =
            "UklGRkAAAABXRUJQVlA4IDQAAACQAQCdASoQAAgAAUAmJaACdLoAA5gA/vij//8QI//mwP/0uD8Ef+lwf/pcDh//S4GaAAAA";

    /** Lossy, 160 by 96 pixels, as {@link Photos#corners}. */
    private static final String CORNERS_WEBP =
            "UklGRsYAAABXRUJQVlA4ILoAAACwCQCdASqgAGAAPrVWpE0nJKOiKIgA4BaJZW7gwABlDCz/QPxV20XoH4q/kBX/gGyHj21bAZb9AvMX"
                    + "nm/QLwHD58jBvq16B/Xyl2Kb8VAjPiUnfTAdwAD9+soapVaFtQClCio+Xh7rV9Dhm8/YT9pyHfvNvvNvv+c3kZLuECKodnr8"
                    + "AYmFDYQIAvM7RToA3u5O8pwnhKwn0EzrAIdqXnPVrOG3ROuVxgSrwK8KaE9GJxTYI+niaFAAAAA=";

    @TempDir
    private Path folder;

    private final Renditions renditions = new Renditions();

    private Rendered render(byte[] content) throws IOException, RefusedFile {
        Path file = Files.write(folder.resolve("upload"), content);
        return renditions.render(file, new Inspection().inspect(file, LIMITS), folder, true);
    }

    private static BufferedImage widest(Rendered rendered) throws IOException {
        return ImageIO.read(rendered.renditions()
                .get(rendered.renditions().size() - 1)
                .file()
                .toFile());
    }

    private static List<Integer> widths(Rendered rendered) {
        return rendered.renditions().stream().map(Rendered.Rendition::width).toList();
    }

    private static void assertCorners(BufferedImage image, Color... clockwise) {
        int right = image.getWidth() * 7 / 8;
        int bottom = image.getHeight() * 7 / 8;
        int left = image.getWidth() / 8;
        int top = image.getHeight() / 8;
        int[] found = {
            image.getRGB(left, top), image.getRGB(right, top), image.getRGB(right, bottom), image.getRGB(left, bottom)
        };
        for (int i = 0; i < found.length; i++) {
            assertNear(new Color(found[i]), clockwise[i], 12);
        }
    }

    private static void assertNear(Color found, Color expected, int distance) {
        int farthest = Math.max(
                Math.abs(found.getRed() - expected.getRed()),
                Math.max(
                        Math.abs(found.getGreen() - expected.getGreen()),
                        Math.abs(found.getBlue() - expected.getBlue())));
        assertThat(farthest).as("%s is not %s", found, expected).isLessThanOrEqualTo(distance);
    }

    @Test
    void aPhotoIsMadeInThreeWidths() throws Exception {
        Rendered rendered = render(jpeg(2000, 1500));
        assertThat(widths(rendered)).containsExactly(480, 960, 1600);
        assertThat(rendered.renditions()).extracting(Rendered.Rendition::height).containsExactly(360, 720, 1200);
        assertThat(rendered)
                .extracting(Rendered::type, Rendered::width, Rendered::height)
                .containsExactly(FileType.JPEG, 2000, 1500);
        assertThat(rendered.colour()).matches("#[78][0-9a-f][78][0-9a-f][78][0-9a-f]");
        for (Rendered.Rendition rendition : rendered.renditions()) {
            BufferedImage image = ImageIO.read(rendition.file().toFile());
            assertThat(image.getWidth()).isEqualTo(rendition.width());
            assertThat(image.getHeight()).isEqualTo(rendition.height());
            // progressive, with half as many colours as pixels each way
            assertThat(hex(Files.readAllBytes(rendition.file()))).contains("ffc2", "03012200021101031101");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 480, 481, 1200, 1600})
    void noneIsWiderThanThePhoto(int width) throws Exception {
        List<Integer> widths = widths(render(jpeg(width, 90)));
        assertThat(widths).isSorted().doesNotHaveDuplicates().endsWith(width);
        assertThat(widths).hasSize(width <= 480 ? 1 : width <= 960 ? 2 : 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPhotoIsUpright(int orientation) throws Exception {
        Rendered rendered = render(Photos.tellTale(jpeg(800, 400), orientation));
        Color[][] clockwise = {
            {Color.RED, Color.GREEN, Color.WHITE, Color.BLUE},
            {Color.GREEN, Color.RED, Color.BLUE, Color.WHITE},
            {Color.WHITE, Color.BLUE, Color.RED, Color.GREEN},
            {Color.BLUE, Color.WHITE, Color.GREEN, Color.RED},
            {Color.RED, Color.BLUE, Color.WHITE, Color.GREEN},
            {Color.BLUE, Color.RED, Color.GREEN, Color.WHITE},
            {Color.WHITE, Color.GREEN, Color.RED, Color.BLUE},
            {Color.GREEN, Color.WHITE, Color.BLUE, Color.RED}
        };
        assertThat(rendered.width()).isEqualTo(orientation < 5 ? 800 : 400);
        assertThat(rendered.height()).isEqualTo(orientation < 5 ? 400 : 800);
        for (Rendered.Rendition rendition : rendered.renditions()) {
            assertCorners(ImageIO.read(rendition.file().toFile()), clockwise[orientation - 1]);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void nothingTellsWhereWithWhatOrByWhomAPhotoWasMade(int orientation) throws Exception {
        byte[] content = HostileFiles.followedBy(
                Photos.tellTale(jpeg(1700, 800), orientation), Photos.ascii("SecretComment behind the end"));
        assertThat(new String(content, StandardCharsets.ISO_8859_1)).contains(Photos.SECRETS);
        Path upload = Files.write(folder.resolve("told"), content);
        assertThat(directories(upload)).contains("GPS", "Exif IFD0", "Exif SubIFD", "XMP", "IPTC", "JpegComment");
        Rendered rendered = render(content);
        for (Path file : files(rendered)) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(bytes).doesNotContain(Photos.SECRETS).doesNotContain("http://ns.adobe.com", "Photoshop", "8BIM");
            assertThat(directories(file))
                    .doesNotContain("GPS", "Exif SubIFD", "XMP", "IPTC", "JpegComment", "Exif Thumbnail");
            if (!file.equals(rendered.original()) || orientation == Orientation.UPRIGHT) {
                assertThat(bytes).doesNotContain("Exif\0");
            }
        }
        assertThat(exif(rendered))
                .isEqualTo(orientation == Orientation.UPRIGHT ? List.of() : List.of(ExifIFD0Directory.TAG_ORIENTATION));
    }

    private static List<Path> files(Rendered rendered) {
        return Stream.concat(
                        rendered.renditions().stream().map(Rendered.Rendition::file), Stream.of(rendered.original()))
                .toList();
    }

    private static List<String> directories(Path file) throws Exception {
        List<String> names = new ArrayList<>();
        ImageMetadataReader.readMetadata(file.toFile()).getDirectories().forEach(each -> names.add(each.getName()));
        return names;
    }

    private static List<Integer> exif(Rendered rendered) throws Exception {
        List<Integer> tags = new ArrayList<>();
        for (Directory directory : ImageMetadataReader.readMetadata(
                        rendered.original().toFile())
                .getDirectoriesOfType(ExifIFD0Directory.class)) {
            directory.getTags().forEach(tag -> tags.add(tag.getTagType()));
        }
        return tags;
    }

    @Test
    void theOriginalOfAJpegHasItsPixelsUntouched() throws Exception {
        byte[] content = jpeg(300, 200);
        Rendered rendered = render(Photos.tellTale(content, 1));
        assertThat(Files.readAllBytes(rendered.original())).isEqualTo(content);
    }

    @Test
    void withoutBeingAskedForThereIsNoOriginal() throws Exception {
        Path file = Files.write(folder.resolve("upload"), jpeg(30, 20));
        Rendered rendered = renditions.render(file, new Inspected(FileType.JPEG, 30, 20, true), folder, false);
        assertThat(rendered.original()).isNull();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .extracting(each -> each.getFileName().toString())
                    .containsExactlyInAnyOrder("upload", "30.jpg");
        }
    }

    @Test
    void thePngKeepsWhatIsSeeThroughAndNothingElse() throws Exception {
        BufferedImage image = corners(1000, 600, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 500; x++) {
                image.setRGB(x, y, 0x00FF00FF);
            }
        }
        byte[] png = encoded(image, "png");
        byte[] told = insert(png, 33, Photos.pngChunk("tEXt", Photos.ascii("Author\0OwnerOfCamera")));
        Rendered rendered = render(told);
        assertThat(rendered.type()).isEqualTo(FileType.PNG);
        BufferedImage widest = widest(rendered);
        assertThat(widest.getRGB(100, 100) >>> 24).isZero();
        assertThat(widest.getRGB(900, 100)).isEqualTo(0xFF00FF00);
        for (Path file : files(rendered)) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("OwnerOfCamera", "tEXt");
        }
        assertThat(Files.readAllBytes(rendered.original())).isEqualTo(png);
    }

    @Test
    void aPngThatIsSolidBecomesAJpeg() throws Exception {
        Rendered rendered = render(encoded(corners(1000, 600, BufferedImage.TYPE_INT_ARGB), "png"));
        assertThat(rendered.type()).isEqualTo(FileType.JPEG);
        assertCorners(widest(rendered), Color.RED, Color.GREEN, Color.WHITE, Color.BLUE);
    }

    @Test
    void colourPalettesAndGreysKeepTheirColours() throws Exception {
        assertCorners(
                widest(render(encoded(corners(600, 400, BufferedImage.TYPE_BYTE_INDEXED), "png"))),
                Color.RED,
                Color.GREEN,
                Color.WHITE,
                Color.BLUE);
        for (String format : List.of("png", "jpg")) {
            BufferedImage grey = new BufferedImage(600, 400, BufferedImage.TYPE_BYTE_GRAY);
            Arrays.fill(((java.awt.image.DataBufferByte) grey.getRaster().getDataBuffer()).getData(), (byte) 100);
            assertNear(new Color(widest(render(encoded(grey, format))).getRGB(9, 9)), new Color(100, 100, 100), 3);
        }
        BufferedImage deep = new BufferedImage(600, 400, BufferedImage.TYPE_USHORT_GRAY);
        Arrays.fill(
                ((java.awt.image.DataBufferUShort) deep.getRaster().getDataBuffer()).getData(), (short) (100 * 257));
        assertNear(new Color(widest(render(encoded(deep, "png"))).getRGB(9, 9)), new Color(100, 100, 100), 3);
    }

    @Test
    void theFirstFrameOfAnAnimationIsShown() throws Exception {
        Rendered rendered = render(Photos.animation(200, 100));
        assertCorners(widest(rendered), Color.RED, Color.GREEN, Color.WHITE, Color.BLUE);
        assertThat(rendered.original()).hasFileName("original.png");
        assertCorners(ImageIO.read(rendered.original().toFile()), Color.RED, Color.GREEN, Color.WHITE, Color.BLUE);
    }

    @Test
    void webpIsRead() throws Exception {
        BufferedImage lossy = widest(render(Base64.getDecoder().decode(LOSSY_WEBP)));
        assertNear(new Color(lossy.getRGB(3, 4)), Color.RED, 40);
        assertNear(new Color(lossy.getRGB(13, 4)), Color.BLUE, 40);
        Rendered lossless = render(Photos.webp(600, 300, new Color(200, 100, 50)));
        assertThat(lossless.colour()).isEqualTo("#c86432");
        assertThat(ImageIO.read(lossless.original().toFile()).getRGB(5, 5)).isEqualTo(0xFFC86432);
        assertThat(render(Photos.webp(600, 300, new Color(200, 100, 50, 128))).type())
                .isEqualTo(FileType.PNG);
    }

    @Test
    void pixelsOfALargeWebpAreLeftOutWhileItIsRead() throws Exception {
        Renditions sparing = new Renditions(new Decoding(160 * 96));
        Path file = Files.write(folder.resolve("upload"), Base64.getDecoder().decode(CORNERS_WEBP));
        Rendered rendered = sparing.render(file, new Inspection().inspect(file, LIMITS), folder, true);
        assertThat(rendered.width()).isEqualTo(160);
        BufferedImage original = ImageIO.read(rendered.original().toFile());
        assertThat(original.getWidth()).isEqualTo(80);
        assertCorners(original, Color.RED, Color.GREEN, Color.WHITE, Color.BLUE);
        assertCorners(widest(rendered), Color.RED, Color.GREEN, Color.WHITE, Color.BLUE);
    }

    @Test
    void theColoursOfAPrinterBecomeThoseOfAScreen() throws Exception {
        // as Adobe writes them: the more ink, the lower the number
        BufferedImage image = widest(render(cmyk(160, 80, new int[] {255, 0, 0, 255})));
        Color red = new Color(image.getRGB(80, 40));
        assertThat(red.getRed()).isGreaterThan(180);
        assertThat(red.getGreen()).isLessThan(80);
        assertThat(red.getBlue()).isLessThan(80);
    }

    private static byte[] cmyk(int width, int height, int[] inks) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(0, width, height, 4, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, inks);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        byte[] adobe = Photos.segment(0xEE, new byte[] {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0});
        return Photos.withSegments(bytes.toByteArray(), adobe);
    }

    @Test
    void aProfileOfColoursIsApplied() throws Exception {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        Color expected = new Color(188, 188, 188); // 128 of 255 when light is counted instead of how it looks
        BufferedImage grey = new BufferedImage(700, 100, BufferedImage.TYPE_3BYTE_BGR);
        Arrays.fill(((java.awt.image.DataBufferByte) grey.getRaster().getDataBuffer()).getData(), (byte) 128);
        byte[] segment = Photos.segment(0xE2, Photos.concat(Photos.ascii("ICC_PROFILE\0\1\1"), profile));
        Rendered photo = render(Photos.withSegments(encoded(grey, "jpg"), segment));
        assertNear(new Color(widest(photo).getRGB(50, 50)), expected, 4);
        assertThat(Files.readString(photo.original(), StandardCharsets.ISO_8859_1))
                .contains("ICC_PROFILE");
        byte[] chunk = Photos.pngChunk("iCCP", Photos.concat(Photos.ascii("linear\0\0"), deflated(profile)));
        Rendered drawing = render(insert(encoded(grey, "png"), 33, chunk));
        assertNear(new Color(widest(drawing).getRGB(50, 50)), expected, 4);
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] packed = new byte[bytes.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    private static byte[] insert(byte[] file, int at, byte[] part) {
        return Photos.concat(Arrays.copyOf(file, at), part, Arrays.copyOfRange(file, at, file.length));
    }

    @Test
    void aPhotoThatStopsHalfwayBeforeItsEndIsRefused() throws Exception {
        byte[] whole = jpeg(640, 480);
        byte[] half = Photos.concat(Arrays.copyOf(whole, whole.length / 2), new byte[] {(byte) 0xFF, (byte) 0xD9});
        RefusedFile refused = catchThrowableOfType(RefusedFile.class, () -> render(half));
        assertThat(refused.message()).isEqualTo("media.refused.truncated");
        byte[] webp = Base64.getDecoder().decode(LOSSY_WEBP);
        byte[] frame = Arrays.copyOfRange(webp, 20, 30);
        refused = catchThrowableOfType(RefusedFile.class, () -> render(Photos.riff(Photos.chunk("VP8 ", frame))));
        assertThat(refused.message()).isEqualTo("media.refused.truncated");
    }

    @Test
    void noMoreThanTwoAreDecodedAtOnce() throws Exception {
        AtomicInteger busy = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch two = new CountDownLatch(2);
        Renditions watched = new Renditions(new Decoding() {
            @Override
            BufferedImage decode(FileType type, Path bare) throws RefusedFile {
                most.accumulateAndGet(busy.incrementAndGet(), Math::max);
                two.countDown();
                try {
                    // neither goes on before the other is there, and a third would be counted
                    assertThat(two.await(10, TimeUnit.SECONDS)).isTrue();
                    return super.decode(type, bare);
                } catch (InterruptedException stopped) {
                    throw new IllegalStateException(stopped);
                } finally {
                    busy.decrementAndGet();
                }
            }
        });
        Path file = Files.write(folder.resolve("upload"), jpeg(700, 500));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Rendered>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Path own = Files.createDirectory(folder.resolve("folder" + i));
                all.add(threads.submit(
                        () -> watched.render(file, new Inspected(FileType.JPEG, 700, 500, true), own, false)));
            }
            for (Future<Rendered> each : all) {
                assertThat(widths(each.get())).containsExactly(480, 700);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(most).hasValue(2);
    }

    @Test
    void aLargeWebpIsDecodedAlone() throws Exception {
        List<Integer> free = new ArrayList<>();
        Renditions[] watched = new Renditions[1];
        watched[0] = new Renditions(new Decoding() {
            @Override
            BufferedImage decode(FileType type, Path bare) throws RefusedFile {
                free.add(watched[0].free());
                return super.decode(type, bare);
            }
        });
        for (byte[] image :
                List.of(jpeg(700, 500), Photos.webp(700, 500, Color.RED), Photos.webp(5000, 3000, Color.RED))) {
            Path file = Files.write(folder.resolve("upload"), image);
            watched[0].render(file, new Inspection().inspect(file, LIMITS), folder, false);
        }
        assertThat(free).containsExactly(1, 1, 0);
        assertThat(watched[0].free()).isEqualTo(2);
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }
}
