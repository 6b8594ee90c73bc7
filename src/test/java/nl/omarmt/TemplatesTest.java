package nl.omarmt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Templates and messages as files: every text in both languages, no text in a template, no unsafe output. */
class TemplatesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z][A-Za-z0-9.]*)[}(]");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern RESERVED =
            Pattern.compile("th:(?:each|with)=\"(?:[^\"]*,)?\\s*(?:session|param|application)\\s*[:=,]");
    private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]", Pattern.DOTALL);
    private static final Set<String> READ_ALOUD = Set.of("title", "alt", "aria-label", "placeholder");
    private static final Set<String> REPLACED = Set.of("th:text", "th:utext", "th:insert", "th:replace");

    @Test
    void bothLanguagesHaveTheSameMessages() throws IOException {
        for (Path dutch : list(RESOURCES.resolve("messages"), "properties")) {
            String name = dutch.getFileName().toString();
            if (!name.contains("_")) {
                Path english = dutch.resolveSibling(name.replace(".properties", "_en.properties"));
                assertThat(new TreeSet<>(messages(english).stringPropertyNames()))
                        .as(english.toString())
                        .isEqualTo(new TreeSet<>(messages(dutch).stringPropertyNames()));
            }
        }
    }

    @Test
    void everyMessageThatATemplateNamesExists() throws IOException {
        Set<String> known = allMessages();
        Map<String, Set<String>> unknown = new TreeMap<>();
        for (Path template : templates()) {
            Matcher keys = KEY.matcher(COMMENT.matcher(read(template)).replaceAll(""));
            while (keys.find()) {
                if (!known.contains(keys.group(1))) {
                    unknown.computeIfAbsent(template.toString(), file -> new TreeSet<>())
                            .add(keys.group(1));
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void templatesHoldNoTextOfTheirOwn() throws IOException {
        List<String> literal = new ArrayList<>();
        for (Path template : templates()) {
            Document document = Jsoup.parse(Files.readString(template), "", Parser.htmlParser());
            document.body().forEachNode(node -> {
                if (node instanceof TextNode text
                        && isShown(text)
                        && hasLetters(INLINED.matcher(text.text()).replaceAll(""))) {
                    literal.add(template + ": " + text.text().strip());
                }
            });
            for (Element element : document.body().getAllElements()) {
                READ_ALOUD.stream()
                        .filter(name -> element.hasAttr(name) && hasLetters(element.attr(name)))
                        .forEach(name -> literal.add(template + ": " + name + "=" + element.attr(name)));
            }
        }
        assertThat(literal).isEmpty();
    }

    @Test
    void noVariableHasANameThatThymeleafKeepsForItself() throws IOException {
        assertThat(templates())
                .noneMatch(template -> RESERVED.matcher(read(template)).find());
    }

    @Test
    void onlySanitisedTextIsPutOutAsItIs() throws IOException {
        assertThat(templates())
                .filteredOn(template -> read(template).contains("th:utext"))
                .extracting(template -> template.getFileName().toString())
                .containsExactly("prose.html");
        assertThat(templates())
                .filteredOn(template ->
                        COMMENT.matcher(read(template)).replaceAll("").contains("[("))
                .extracting(template -> template.getFileName().toString())
                .as("what is put out as it is by inlining: the import map, which the site makes itself")
                .containsExactly("editor.html");
    }

    @Test
    void nothingIsStyledOrScriptedInline() throws IOException {
        // Mail programs have no other way; no policy of ours holds there, and no script runs.
        assertThat(templates())
                .filteredOn(template -> !template.getParent().endsWith("mail"))
                .noneMatch(template -> {
                    Document document = Jsoup.parse(read(template));
                    return !document.select(
                                    "[style], style, [onclick], [onsubmit], [onchange], script:not([src]):not([type=importmap])")
                            .isEmpty();
                });
    }

    @Test
    void noConditionIsLostByAReplacement() throws IOException {
        List<String> lost = new ArrayList<>();
        for (Path template : templates()) {
            for (Element element : Jsoup.parse(read(template)).getAllElements()) {
                if (element.hasAttr("th:replace")
                        && (element.hasAttr("th:if") || element.hasAttr("th:unless") || element.hasAttr("th:each"))) {
                    lost.add(template + ": " + element.attr("th:replace"));
                }
            }
        }
        assertThat(lost)
                .as("th:replace comes before th:if on the same element; put the condition on a th:block round it")
                .isEmpty();
    }

    private static boolean isShown(TextNode text) {
        for (Element above = text.parent(); above != null; above = above.parent()) {
            Element one = above;
            if (REPLACED.stream().anyMatch(one::hasAttr) || one.tagName().equals("title")) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().filter(Character::isLetter).count() > 1;
    }

    private static List<Path> templates() throws IOException {
        return list(RESOURCES.resolve("templates"), "html");
    }

    private static List<Path> list(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith("." + extension))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> allMessages() throws IOException {
        return list(RESOURCES.resolve("messages"), "properties").stream()
                .flatMap(file -> messages(file).stringPropertyNames().stream())
                .collect(Collectors.toSet());
    }

    private static Properties messages(Path file) {
        Properties messages = new Properties();
        try (var reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            messages.load(reader);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return messages;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
