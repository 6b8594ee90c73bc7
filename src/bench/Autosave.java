import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Measures what keeping costs while somebody types: milliseconds for each time, and by how much the database grows; and what
 * looking through the text costs each time that it was kept.
 *
 * <pre>java -cp postgresql.jar src/bench/Autosave.java http://127.0.0.1:8080 email password jdbc-url db-user db-password [minutes]</pre>
 *
 * <p>It makes a report of 5,000 words in 20 sections on a running site, and then types on in the middle of it: twenty saves a
 * minute of about ten letters each, without waiting in between, so that minutes take seconds. Not a test: it asserts nothing.
 */
class Autosave {

    private static final int SAVES_A_MINUTE = 20;
    private static final int SECTIONS = 20;
    private static final int WORDS = 250;
    private static final List<String> TABLES = List.of("manuscript", "splice", "revision", "presence", "spring_session");

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String site;
    private final Connection database;
    private String token = "";

    Autosave(String site, Connection database) {
        this.site = site;
        this.database = database;
    }

    public static void main(String[] arguments) throws Exception {
        try (Connection database = DriverManager.getConnection(arguments[3], arguments[4], arguments[5])) {
            Autosave bench = new Autosave(arguments[0], database);
            bench.logIn(arguments[1], arguments[2]);
            bench.run(arguments.length > 6 ? Integer.parseInt(arguments[6]) : 10);
        }
    }

    private void logIn(String email, String password) throws Exception {
        read("/inloggen");
        post("/inloggen", Map.of("email", email, "password", password));
        read("/beheer/verslagen/nieuw");
    }

    private void run(int minutes) throws Exception {
        Map<String, String> form = report();
        HttpResponse<String> stored = post("/beheer/verslagen/nieuw", form);
        String address = URI.create(stored.headers().firstValue("Location").orElseThrow()).getPath();
        String page = read(address);
        // The numbers of the stored sections, without which they would be other sections.
        field(page, "version").ifPresent(version -> form.put("version", version));
        for (int section = 0; section < SECTIONS; section++) {
            String name = "sections[" + section + "].id";
            field(page, name).ifPresent(id -> form.put(name, id));
        }
        form.put("seen", field(page, "seen").orElseThrow());
        form.put("pen", UUID.randomUUID().toString());
        type(address, form, SAVES_A_MINUTE, new StringBuilder());
        vacuum();
        Map<String, Long> before = sizes();
        long[] times = type(address, form, minutes * SAVES_A_MINUTE, new StringBuilder());
        report(times, before, sizes(), minutes, form.values().stream().mapToInt(String::length).sum());
        check(address, form, minutes * SAVES_A_MINUTE);
    }

    /** Another word each time, as when somebody types on: what did not change is remembered by the site. */
    private void check(String address, Map<String, String> form, int times) throws Exception {
        String place = "sections[" + SECTIONS / 2 + "].body";
        String text = form.get(place);
        long[] taken = new long[times];
        int size = 0;
        for (int time = 0; time < times; time++) {
            form.put(place, text.replace("</p>", " verder" + time + "</p>"));
            long began = System.nanoTime();
            HttpResponse<String> answer = post(address + "/controle", form);
            taken[time] = System.nanoTime() - began;
            size = answer.body().length();
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        }
        Arrays.sort(taken);
        System.out.printf(
                "%d checks, answered with %d kB: median %.1f ms, p95 %.1f ms, slowest %.1f ms%n",
                times,
                size / 1000,
                taken[times / 2] / 1e6,
                taken[times * 95 / 100] / 1e6,
                taken[times - 1] / 1e6);
    }

    private Map<String, String> report() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("title", "Lang verslag " + UUID.randomUUID());
        for (int section = 0; section < SECTIONS; section++) {
            form.put("sections[" + section + "].kind", "TEXT");
            form.put("sections[" + section + "].heading", "Onderdeel " + section);
            form.put("sections[" + section + "].body", "<p>" + words(section) + "</p>");
        }
        return form;
    }

    /** Words that do not repeat, because a database compresses those that do; a dozen in a sentence. */
    private static String words(int seed) {
        java.util.Random random = new java.util.Random(seed);
        List<String> words = new ArrayList<>();
        for (int word = 0; word < WORDS; word++) {
            String letters = Long.toString(Math.abs(random.nextLong()), 36).substring(0, 3 + random.nextInt(6));
            words.add(word % 12 == 0 ? "En " + letters : word % 12 == 11 ? letters + "." : letters);
        }
        return String.join(" ", words);
    }

    private long[] type(String address, Map<String, String> form, int saves, StringBuilder typed) throws Exception {
        String place = "sections[" + SECTIONS / 2 + "].body";
        String text = form.get(place);
        int middle = text.indexOf(' ', text.length() / 2);
        long[] times = new long[saves];
        for (int save = 0; save < saves; save++) {
            typed.append(" typ").append(save % 97).append(" verder");
            form.put(place, text.substring(0, middle) + typed + text.substring(middle));
            form.merge("stroke", "1", (stroke, one) -> String.valueOf(Integer.parseInt(stroke) + 1));
            long began = System.nanoTime();
            HttpResponse<String> answer = post(address + "/werkversie", form);
            times[save] = System.nanoTime() - began;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        }
        return times;
    }

    private static void report(long[] times, Map<String, Long> before, Map<String, Long> after, int minutes, int length) {
        Arrays.sort(times);
        System.out.printf(
                "%d saves of %d kB: median %.1f ms, p95 %.1f ms, slowest %.1f ms%n",
                times.length,
                length / 1000,
                times[times.length / 2] / 1e6,
                times[times.length * 95 / 100] / 1e6,
                times[times.length - 1] / 1e6);
        after.forEach((table, size) -> System.out.printf(
                "%-15s grows %7.2f kB a minute%n", table, (size - before.get(table)) / 1000.0 / minutes));
    }

    private void vacuum() throws Exception {
        try (Statement statement = database.createStatement()) {
            statement.execute("checkpoint");
        } catch (java.sql.SQLException notAllowed) {
            System.out.println("(without a checkpoint before: " + notAllowed.getMessage() + ")");
        }
    }

    private Map<String, Long> sizes() throws Exception {
        Map<String, Long> sizes = new LinkedHashMap<>();
        sizes.put("database", size("pg_database_size(current_database())"));
        for (String table : TABLES) {
            sizes.put(table, size("pg_total_relation_size('" + table + "')"));
        }
        return sizes;
    }

    private long size(String what) throws Exception {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select " + what)) {
            row.next();
            return row.getLong(1);
        }
    }

    private String read(String address) throws Exception {
        String page = http.send(
                        HttpRequest.newBuilder(URI.create(site + address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        field(page, "_csrf").ifPresent(found -> token = found);
        return page;
    }

    private HttpResponse<String> post(String address, Map<String, String> fields) throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encoded(token) + "&", ""));
        return http.send(
                HttpRequest.newBuilder(URI.create(site + address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", address.endsWith("/werkversie") ? "application/json" : "text/html")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static java.util.Optional<String> field(String page, String name) {
        Matcher input = Pattern.compile("<input[^>]*name=\"" + Pattern.quote(name) + "\"[^>]*>").matcher(page);
        if (!input.find()) {
            return java.util.Optional.empty();
        }
        Matcher value = Pattern.compile("value=\"([^\"]*)\"").matcher(input.group());
        return value.find() ? java.util.Optional.of(value.group(1)) : java.util.Optional.empty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
