package nl.omarmt.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts tables with many columns in a frame of their own, in which they scroll sideways while the page stays as wide as its
 * window (WCAG 1.4.10). The frame can be reached by keyboard and is called after the heading above it.
 */
final class WideTables {

    /** As many columns fit on a phone. */
    private static final int NARROW = 3;

    // The sanitiser writes both exactly so; tables may stand in cells of tables.
    private static final Pattern TABLE = Pattern.compile("</?table>");
    private static final Pattern CELL = Pattern.compile("<t[hd](?: [^>]*?colspan=\"(\\d{1,4})\")?[ >]");
    private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]+)\"");

    private WideTables() {}

    static String framed(String html) {
        StringBuilder framed = new StringBuilder();
        Matcher tag = TABLE.matcher(html);
        int done = 0;
        int depth = 0;
        int start = 0;
        while (tag.find()) {
            boolean opens = html.charAt(tag.start() + 1) != '/';
            depth += opens ? 1 : -1;
            if (opens && depth == 1) {
                start = tag.start();
            } else if (depth == 0 && columns(html, start) > NARROW) {
                framed.append(html, done, start)
                        .append("<div class=\"scroll\" tabindex=\"0\"")
                        .append(label(html, start))
                        .append('>')
                        .append(html, start, tag.end())
                        .append("</div>");
                done = tag.end();
            }
        }
        return framed.append(html, done, html.length()).toString();
    }

    private static int columns(String html, int start) {
        int row = html.indexOf("</tr>", start);
        if (row < 0) {
            // A table of nothing but its caption.
            return 0;
        }
        Matcher cell = CELL.matcher(html).region(start, row);
        int columns = 0;
        while (cell.find()) {
            columns += cell.group(1) == null ? 1 : Integer.parseInt(cell.group(1));
        }
        return columns;
    }

    private static String label(String html, int before) {
        return ANCHOR.matcher(html)
                .region(0, before)
                .results()
                .reduce((earlier, later) -> later)
                .map(heading -> " role=\"group\" aria-labelledby=\"" + heading.group(1) + "\"")
                .orElse("");
    }
}
