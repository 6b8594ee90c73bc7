import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures how fast the site answers and what that costs, with an archive of some size, beside nginx with the same page as a file.
 *
 * <pre>java src/bench/Load.java target/omarmt.jar corpus.jsonl [seconds] [connections,...] [java]</pre>
 *
 * <p>Imports the corpus into a database of its own in a new temporary folder, starts the site with that database on the first
 * processor, drives it with {@code wrk} from the second, and prints tables in Markdown. Needs {@code wrk}, {@code nginx} and
 * {@code taskset} on the path, two processors that do nothing else, and Linux. Not a test: it asserts nothing but that every
 * answer had the status that it should have.
 */
class Load {

    private static final String SERVER = "0";
    private static final String CLIENT = "1";
    private static final String REPORT = "/verslagen/standaardverslag-netwerkbijeenkomst";

    /** Another cookie than that of the language: then no page that was kept is sent, and none is kept. */
    private static final String ANEW = "Cookie: bench=1";

    private static final double TICKS_PER_SECOND = 100;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final String java;
    private final Path jar;
    private final int seconds;
    private final List<Integer> connections;

    private Load(Path folder, Path jar, int seconds, List<Integer> connections, String java) {
        this.folder = folder;
        this.jar = jar;
        this.seconds = seconds;
        this.connections = connections;
        this.java = java;
    }

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        Path corpus = Path.of(arguments[1]).toAbsolutePath();
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        List<Integer> connections = Stream.of((arguments.length > 3 ? arguments[3] : "1,16,64,256").split(","))
                .map(Integer::valueOf)
                .toList();
        Path folder = Files.createTempDirectory("omarmt-bench-");
        try {
            new Load(folder, jar, seconds, connections, arguments.length > 4 ? arguments[4] : "java").run(corpus);
        } finally {
            remove(folder);
        }
    }

    private void run(Path corpus) throws Exception {
        long documents;
        try (Stream<String> lines = Files.lines(corpus)) {
            documents = lines.count();
        }
        long began = System.nanoTime();
        finish(site(List.of("--omarmt.command=import", "--omarmt.import.file=" + corpus), 0, "import.log"));
        System.out.printf(Locale.ROOT, "%n## %,d documents%n%n", documents);
        System.out.printf(Locale.ROOT, "Loaded in %.1f s, from the start of the program to its end.%n", since(began));

        int port = freePort();
        began = System.nanoTime();
        Process site = site(List.of("--server.address=127.0.0.1"), port, "site.log");
        try {
            awaitPage("http://127.0.0.1:" + port + "/", site);
            System.out.printf(Locale.ROOT, "First page %.1f s after the start.%n", since(began));
            measure(site, "http://127.0.0.1:" + port, deepest(documents));
        } finally {
            end(site);
        }
    }

    private void measure(Process site, String address, int deep) throws Exception {
        System.out.printf(Locale.ROOT, "At rest %d MB (PSS of all processes, database included).%n%n", pss(site));
        warmUp(address, deep);
        String tag = answer(address + REPORT, Map.of("Accept-Encoding", "gzip"))
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        List<Case> cases = List.of(
                new Case("report, kept", REPORT, List.of(), 200),
                new Case("report, 304", REPORT, List.of("If-None-Match: " + tag), 304),
                new Case("home, kept", "/", List.of(), 200),
                new Case("not there, kept", "/verslagen/bestaat-niet", List.of(), 404),
                new Case("report, made anew", REPORT, List.of(ANEW), 200),
                new Case("home, made anew", "/", List.of(ANEW), 200),
                new Case("list, made anew", "/verslagen", List.of(ANEW), 200),
                new Case("list, page " + deep + ", made anew", "/verslagen?pagina=" + deep, List.of(ANEW), 200),
                new Case("partners by name, made anew", "/partners?q=stichting", List.of(ANEW), 200),
                new Case("not there, made anew", "/verslagen/bestaat-niet", List.of(ANEW), 404));
        head();
        for (Case each : cases) {
            for (int number : connections) {
                print(each.name(), number, drive(site, address, each, number));
            }
        }
        System.out.printf(Locale.ROOT, "%nAfter that %d MB.%n%n", pss(site));
        besideNginx(address);
    }

    private static void head() {
        System.out.println("| what | connections | a second | p50 | p99 | processor for one | |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
    }

    private void print(String name, int number, Result result) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %,.0f | %s | %s | %.2f ms | %s |%n",
                name,
                number,
                result.perSecond(),
                result.median(),
                result.worst(),
                result.processorMillis(),
                result.wrong());
    }

    /** The pages that are measured, until the compilers have done their work. */
    private void warmUp(String address, int deep) throws Exception {
        for (String path : List.of(REPORT, "/", "/verslagen", "/verslagen?pagina=" + deep, "/verslagen/bestaat-niet")) {
            for (List<String> headers : List.of(List.of(ANEW), List.<String>of())) {
                wrk(address + path, headers, 16, Math.max(seconds, 8));
            }
        }
    }

    private Result drive(Process server, String address, Case asked, int number) throws Exception {
        HttpResponse<byte[]> first = answer(address + asked.path(), asked.headerMap());
        if (first.statusCode() != asked.status()) {
            throw new IllegalStateException(asked.name() + " answers " + first.statusCode());
        }
        double before = processorSeconds(server);
        String said = wrk(address + asked.path(), asked.headers(), number, seconds);
        double used = processorSeconds(server) - before;
        double requests = number(said, "(\\d+) requests in");
        boolean wanted = asked.status() < 400;
        String wrong = find(said, "Non-2xx or 3xx responses: (\\d+)")
                .filter(count -> wanted)
                .map(count -> count + " refused")
                .or(() -> find(said, "Socket errors: (.*)"))
                .orElse("");
        return new Result(
                number(said, "Requests/sec:\\s+([\\d.]+)"),
                find(said, "50%\\s+(\\S+)").orElse("?"),
                find(said, "99%\\s+(\\S+)").orElse("?"),
                used * 1000 / requests,
                wrong);
    }

    private String wrk(String url, List<String> headers, int number, int seconds) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "taskset", "-c", CLIENT, "wrk", "-t", "1", "-c", Integer.toString(number), "-d", seconds + "s", "--latency"));
        Stream.concat(Stream.of("Accept-Encoding: gzip"), headers.stream()).forEach(header -> {
            command.add("-H");
            command.add(header);
        });
        command.add(url);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return said;
    }

    /** The limit: the same bytes as a file, compressed beforehand. */
    private void besideNginx(String address) throws Exception {
        Path root = Files.createDirectories(folder.resolve("nginx"));
        Files.write(root.resolve("page.html"), answer(address + REPORT, Map.of()).body());
        Files.write(
                root.resolve("page.html.gz"),
                answer(address + REPORT, Map.of("Accept-Encoding", "gzip")).body());
        int port = freePort();
        Path configuration = root.resolve("nginx.conf");
        Files.writeString(configuration, """
                worker_processes 1;
                daemon off;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 1024; }
                http {
                  access_log off;
                  keepalive_requests 1000000;
                  sendfile on;
                  open_file_cache max=10;
                  types { text/html html; }
                  server { listen 127.0.0.1:%2$d; root %1$s; gzip_static on; }
                }
                """.formatted(root, port));
        if (System.getProperty("user.name").equals("root")) {
            Files.writeString(configuration, "user root;\n" + Files.readString(configuration));
        }
        Process nginx = new ProcessBuilder("taskset", "-c", SERVER, "nginx", "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("out.log").toFile())
                .start();
        try {
            String url = "http://127.0.0.1:" + port;
            awaitPage(url + "/page.html", nginx);
            Case file = new Case("nginx, the page as a file", "/page.html", List.of(), 200);
            head();
            for (int number : connections) {
                print(file.name(), number, drive(nginx, url, file, number));
            }
        } finally {
            end(nginx);
        }
    }

    private Process site(List<String> arguments, int port, String log) throws IOException {
        List<String> command = new ArrayList<>();
        if (port > 0) {
            command.addAll(List.of("taskset", "-c", SERVER));
        }
        command.addAll(List.of(java, "-Xmx256m", "-jar", jar.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile());
        builder.environment()
                .putAll(Map.of(
                        "OMARMT_DATABASE_FOLDER", folder.resolve("postgres").toString(),
                        "OMARMT_MEDIA_FOLDER", folder.resolve("media").toString(),
                        "OMARMT_DEMO", "false",
                        "SERVER_PORT", Integer.toString(port)));
        return builder.start();
    }

    private void finish(Process process) throws Exception {
        if (process.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("import.log")));
        }
    }

    private void awaitPage(String url, Process server) throws Exception {
        for (int attempt = 0; attempt < 2400; attempt++) {
            if (!server.isAlive()) {
                throw new IllegalStateException(url + " ended before it answered, see " + folder);
            }
            try {
                if (answer(url, Map.of()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // not listening
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException(url + " does not answer");
    }

    private HttpResponse<byte[]> answer(String url, Map<String, String> headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        headers.forEach(request::header);
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** Page 500 of the reports, or the last one; 6 of 20 documents are reports, 12 stand on a page. */
    private static int deepest(long documents) {
        return (int) Math.max(1, Math.min(500, documents * 6 / 20 / 12));
    }

    /** Of the process and everything that it started: the workers of PostgreSQL come and go. */
    private static double processorSeconds(Process server) throws IOException {
        double ticks = 0;
        for (long pid : family(server)) {
            try {
                String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
                String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            } catch (IOException ended) {
                // it ended meanwhile
            }
        }
        return ticks / TICKS_PER_SECOND;
    }

    private static long pss(Process server) throws IOException {
        long kilobytes = 0;
        for (long pid : family(server)) {
            try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
                kilobytes += lines.filter(line -> line.startsWith("Pss:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum();
            } catch (IOException ended) {
                // it ended meanwhile
            }
        }
        return kilobytes / 1024;
    }

    /** The database may have left its parent: it is known by the folder of its data. */
    private static Set<Long> family(Process server) {
        Set<Long> pids = new HashSet<>(Set.of(server.pid()));
        ProcessHandle.of(server.pid()).stream()
                .flatMap(ProcessHandle::descendants)
                .map(ProcessHandle::pid)
                .forEach(pids::add);
        ProcessHandle.allProcesses()
                .filter(handle -> handle.info().commandLine().orElse("").contains("omarmt-bench-"))
                .filter(handle -> handle.info().command().orElse("").contains("postgres"))
                .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
                .map(ProcessHandle::pid)
                .forEach(pids::add);
        return pids;
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static double number(String text, String pattern) {
        return Double.parseDouble(find(text, pattern).orElseThrow(() -> new IllegalStateException(text)));
    }

    private static Optional<String> find(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private record Case(String name, String path, List<String> headers, int status) {

        Map<String, String> headerMap() {
            Map<String, String> map = new LinkedHashMap<>();
            headers.forEach(header -> map.put(
                    header.substring(0, header.indexOf(':')), header.substring(header.indexOf(':') + 1).strip()));
            map.put("Accept-Encoding", "gzip");
            return map;
        }
    }

    private record Result(double perSecond, String median, String worst, double processorMillis, String wrong) {}
}
