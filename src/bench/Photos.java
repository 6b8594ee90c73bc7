import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.omarmt.media.files.Inspection;
import nl.omarmt.media.files.Inspected;
import nl.omarmt.media.files.Limits;
import nl.omarmt.media.files.Renditions;

/**
 * Measures what a photo costs: milliseconds until it is there in all widths, and the heap that it takes.
 *
 * <pre>java -Xmx512m -cp target/classes:$(cat classpath) src/bench/Photos.java [photos] [width] [height] [at once] [file]</pre>
 *
 * <p>The class path is what {@code mvn dependency:build-classpath -Dmdep.outputFile=classpath} writes. The photos are made
 * up, of 4,000 by 3,000 pixels unless told otherwise, with the noise that makes a real one several megabytes; or a file is
 * given, such as a WebP, which cannot be made here. The heap is the sum of the peaks of its parts, and so rather too high.
 * Not a test: it asserts nothing.
 */
class Photos {

    private static final Limits LIMITS = new Limits(64 << 20, 64 << 20);

    public static void main(String[] arguments) throws Exception {
        int photos = number(arguments, 0, 20);
        Path folder = Files.createTempDirectory("photos");
        Path photo = folder.resolve("photo.jpg");
        if (arguments.length > 4) {
            Files.copy(Path.of(arguments[4]), photo);
        } else {
            make(photo, number(arguments, 1, 4000), number(arguments, 2, 3000));
        }
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        List<Long> times = new ArrayList<>();
        Renditions renditions = new Renditions();
        ExecutorService threads = Executors.newFixedThreadPool(number(arguments, 3, 1));
        List<Future<Long>> all = new ArrayList<>();
        for (int i = 0; i < photos; i++) {
            all.add(threads.submit(() -> render(renditions, photo, folder)));
        }
        for (Future<Long> each : all) {
            times.add(each.get());
        }
        threads.shutdown();
        System.out.printf("%d kB, first %d ms%n", Files.size(photo) >> 10, times.get(0));
        Collections.sort(times);
        System.out.printf("median %d ms, worst %d ms%n", times.get(photos / 2), times.get(photos - 1));
        System.out.printf("heap %d MB%n", heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20);
        Files.delete(photo);
        Files.delete(folder);
    }

    private static long render(Renditions renditions, Path photo, Path parent) throws Exception {
        Path folder = Files.createTempDirectory(parent, "one");
        long start = System.nanoTime();
        Inspected inspected = new Inspection().inspect(photo, LIMITS);
        renditions.render(photo, inspected, folder, true);
        long time = (System.nanoTime() - start) / 1_000_000;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
        return time;
    }

    private static void make(Path file, int width, int height) throws Exception {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        Random random = new Random(1);
        for (int i = 0; i < bytes.length; i++) {
            double shape = 120 + 70 * Math.sin(i / 3 % width / 90.0) * Math.cos(i / 3 / width / 70.0);
            bytes[i] = (byte) Math.max(0, Math.min(255, shape + random.nextInt(60) - 30));
        }
        ImageIO.write(image, "jpg", file.toFile());
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static int number(String[] arguments, int at, int otherwise) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
    }
}
