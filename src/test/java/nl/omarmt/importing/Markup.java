package nl.omarmt.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What is wrong with a page whatever it is about; the HTML checker, which comes later in the build, knows the rest. */
final class Markup {

    private static final List<String> LEFTOVERS = List.of("{{", "}}", "??", "${", "#{", "null,", "[object", "TODO");
    private static final String HASHED = ".*-[0-9a-f]{32}\\.[a-z0-9]+";

    private Markup() {}

    static List<String> problems(String path, Document page) {
        return Stream.of(
                        titles(page),
                        leftovers(page),
                        repeatedIds(page),
                        skippedLevels(page),
                        hollow(page),
                        assets(page))
                .flatMap(List::stream)
                .map(problem -> path + " " + problem)
                .toList();
    }

    private static List<String> titles(Document page) {
        List<String> problems = new ArrayList<>();
        if (page.select("h1").size() != 1) {
            problems.add("has " + page.select("h1").size() + " headings of the first level");
        }
        if (page.title().isBlank() || page.select("h1").text().isBlank()) {
            problems.add("has no title");
        }
        return problems;
    }

    private static List<String> leftovers(Document page) {
        String text = page.text();
        return LEFTOVERS.stream()
                .filter(text::contains)
                .map(leftover -> "shows " + leftover + ": " + around(text, leftover))
                .toList();
    }

    private static String around(String text, String leftover) {
        int at = text.indexOf(leftover);
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 40));
    }

    private static List<String> repeatedIds(Document page) {
        return page.select("[id]").eachAttr("id").stream()
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(id -> id.getValue() > 1)
                .map(id -> "has the id " + id.getKey() + " " + id.getValue() + " times")
                .toList();
    }

    private static List<String> skippedLevels(Document page) {
        List<String> problems = new ArrayList<>();
        int above = 0;
        for (Element heading : page.select("main h1, main h2, main h3, main h4, main h5, main h6")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > above + 1) {
                problems.add("skips a level before the heading " + heading.text());
            }
            above = level;
        }
        return problems;
    }

    private static List<String> hollow(Document page) {
        return page.select("a:not([href]), a[href=''], img:not([alt]), a:empty").stream()
                .map(element -> "holds " + element.outerHtml())
                .toList();
    }

    /** An address without its hash would be kept for a year whatever comes after it. */
    private static List<String> assets(Document page) {
        return Stream.of("href", "src")
                .flatMap(attribute -> page.select("[" + attribute + "^=/assets/]").eachAttr(attribute).stream())
                .filter(address -> !address.matches(HASHED))
                .map(address -> "names " + address + " without its hash")
                .toList();
    }
}
