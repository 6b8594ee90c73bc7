package nl.omarmt.importing;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link from page to page; links to other sites and to the other language are left alone. */
final class Walk {

    /** What relative links are relative to, for the parser of a page. */
    static final String SITE = "http://site.example";

    private Walk() {}

    /** Every page that links lead to, by its address, in the order in which they were found. */
    static Map<String, Document> from(String start, Opening opening) throws Exception {
        Map<String, Document> pages = new LinkedHashMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(start));
        Set<String> seen = new TreeSet<>(ahead);
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            Optional<Document> page = opening.open(path);
            page.ifPresent(opened -> {
                pages.put(path, opened);
                for (Element link : opened.select("a[href]")) {
                    target(link).map(Walk::address).filter(seen::add).ifPresent(ahead::add);
                }
            });
        }
        return pages;
    }

    /** Links to a place within a page where there is no such place. */
    static List<String> brokenAnchors(Map<String, Document> pages) {
        List<String> broken = new ArrayList<>();
        pages.forEach((path, page) -> page.select("a[href*=#]").forEach(link -> target(link)
                .filter(target -> target.getFragment() != null && pages.containsKey(address(target)))
                .filter(target -> pages.get(address(target)).getElementById(target.getFragment()) == null)
                .ifPresent(target -> broken.add(path + " leads to " + target + ", which is not there"))));
        return broken;
    }

    private static Optional<URI> target(Element link) {
        String address = link.absUrl("href");
        return address.startsWith(SITE + "/") && !link.hasAttr("hreflang")
                ? Optional.of(URI.create(address))
                : Optional.empty();
    }

    private static String address(URI target) {
        return target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    }

    /** Opens one page, parsed as one of {@link #SITE}; empty when it is no page to walk on from. */
    interface Opening {
        Optional<Document> open(String path) throws Exception;
    }
}
