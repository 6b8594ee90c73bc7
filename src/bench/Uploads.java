import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * Measures what it costs a running site to take in the photos of a meeting: milliseconds for each, and the memory of its
 * process.
 *
 * <pre>java src/bench/Uploads.java http://127.0.0.1:8080 email password [process] [photos] [width] [height]</pre>
 *
 * <p>The photos are made up, 40 of 4,000 by 3,000 pixels unless told otherwise, all different, and sent two at a time as the
 * page in a browser does. Start the site with {@code -Xmx512m} to see whether that is enough. Not a test: it asserts nothing.
 */
class Uploads {

    private static final int TOGETHER = 2;
    private static final String BOUNDARY = "an-edge-between-the-parts";

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String site;

    Uploads(String site) {
        this.site = site;
    }

    public static void main(String[] arguments) throws Exception {
        Uploads bench = new Uploads(arguments[0]);
        bench.logIn(arguments[1], arguments[2]);
        int photos = number(arguments, 4, 40);
        byte[] photo = photo(number(arguments, 5, 4000), number(arguments, 6, 3000));
        String token = bench.token("/beheer/media");
        ExecutorService threads = Executors.newFixedThreadPool(TOGETHER);
        List<Future<Long>> sent = new ArrayList<>();
        long began = System.nanoTime();
        for (int number = 0; number < photos; number++) {
            byte[] bytes = another(photo, number);
            sent.add(threads.submit(() -> bench.send(bytes, token)));
        }
        long[] times = new long[photos];
        for (int number = 0; number < photos; number++) {
            times[number] = sent.get(number).get();
        }
        threads.shutdown();
        Arrays.sort(times);
        System.out.printf(
                "%d photos of %d kB in %.1f s: median %d ms, slowest %d ms%n",
                photos,
                photo.length >> 10,
                (System.nanoTime() - began) / 1e9,
                times[photos / 2],
                times[photos - 1]);
        if (arguments.length > 3) {
            Files.readAllLines(Path.of("/proc/" + arguments[3] + "/status")).stream()
                    .filter(line -> line.matches("Vm(HWM|RSS):.*"))
                    .forEach(System.out::println);
        }
    }

    private void logIn(String email, String password) throws Exception {
        String body = "_csrf=" + encoded(token("/inloggen")) + "&email=" + encoded(email) + "&password=" + encoded(password);
        http.send(
                to("/inloggen")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.discarding());
    }

    private String token(String path) throws Exception {
        String page = http.send(to(path).build(), BodyHandlers.ofString()).body();
        Matcher field = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        if (!field.find()) {
            throw new IllegalStateException("no form at " + path);
        }
        return field.group(1);
    }

    /** @throws IllegalStateException when the site does not take it */
    private long send(byte[] photo, String token) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(part("_csrf", "", token));
        body.write(part("files", "; filename=\"photo.jpg\"", ""));
        body.write(photo);
        body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        HttpRequest request = to("/beheer/media")
                .header("Accept", "application/json")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        long began = System.nanoTime();
        String answer = http.send(request, BodyHandlers.ofString()).body();
        long time = (System.nanoTime() - began) / 1_000_000;
        if (!answer.contains("\"thumbnail\":\"/media/")) {
            throw new IllegalStateException(answer);
        }
        return time;
    }

    /** A part that ends with this value; of a file its bytes follow. */
    private static byte[] part(String name, String more, String value) {
        String end = more.isEmpty() ? value + "\r\n" : "";
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + end)
                .getBytes(StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(site + path));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The same picture in other bytes: with a comment, and the time, for who measures twice. */
    private static byte[] another(byte[] photo, int number) {
        return ByteBuffer.allocate(photo.length + 16)
                .put(photo, 0, 2)
                .putShort((short) 0xFFFE)
                .putShort((short) 14)
                .putInt(number)
                .putLong(System.nanoTime())
                .put(photo, 2, photo.length - 2)
                .array();
    }

    private static byte[] photo(int width, int height) throws Exception {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        Random random = new Random(1);
        for (int i = 0; i < bytes.length; i++) {
            double shape = 120 + 70 * Math.sin(i / 3 % width / 90.0) * Math.cos(i / 3 / width / 70.0);
            bytes[i] = (byte) Math.max(0, Math.min(255, shape + random.nextInt(60) - 30));
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", file);
        return file.toByteArray();
    }

    private static int number(String[] arguments, int at, int otherwise) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
    }
}
