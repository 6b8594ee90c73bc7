package nl.omarmt.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives headings their ids and levels, on the way out only: stored text holds no ids, so none can be smuggled in. */
final class Anchors {

    // The sanitiser writes headings exactly so: no attributes, never one inside another.
    private static final Pattern HEADING = Pattern.compile("<h([2-4])>(.*?)</h\\1>", Pattern.DOTALL);

    private Anchors() {}

    static RenderedText render(String html, String prefix, int topLevel) {
        if (!Slug.isValid(prefix)) {
            throw new IllegalArgumentException("Not a prefix for anchors: it must be a slug");
        }
        if (topLevel < 2 || topLevel > 4) {
            throw new IllegalArgumentException("Headings begin at level 2, 3 or 4, not " + topLevel);
        }
        List<Heading> headings = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        StringBuilder shown = new StringBuilder(html.length() + 200);
        int highest = HEADING.matcher(html)
                .results()
                .mapToInt(heading -> Integer.parseInt(heading.group(1)))
                .min()
                .orElse(topLevel);
        Matcher matcher = HEADING.matcher(html);
        int done = 0;
        while (matcher.find()) {
            int level = Integer.parseInt(matcher.group(1)) + topLevel - highest;
            String text = PlainText.of(matcher.group(2)).replace('\n', ' ');
            String anchor = free(prefix + "-" + Slug.of(text, "kop").value(), taken);
            headings.add(new Heading(level, text, anchor));
            shown.append(html, done, matcher.start())
                    .append("<h%d id=\"%s\">%s</h%1$d>".formatted(level, anchor, matcher.group(2)));
            done = matcher.end();
        }
        String whole = shown.append(html, done, html.length()).toString();
        return new RenderedText(WideTables.framed(whole), headings, prefix, topLevel);
    }

    private static String free(String anchor, Map<String, Integer> taken) {
        String candidate = anchor;
        while (taken.containsKey(candidate)) {
            candidate = anchor + "-" + taken.merge(anchor, 1, Integer::sum);
        }
        taken.put(candidate, 1);
        return candidate;
    }
}
