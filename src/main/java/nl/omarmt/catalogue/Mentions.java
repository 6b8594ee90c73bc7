package nl.omarmt.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.omarmt.publishing.Kind;

/** The pages of one kind on which something is named. */
public record Mentions(Kind kind, List<Mention> items) {

    /** Sorts places by their kind and page; pages of one kind stay in the given order. */
    public static List<Mentions> byKind(List<Teaser> places) {
        return places.stream()
                .collect(Collectors.groupingBy(place -> place.ref().kind(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new Mentions(group.getKey(), byPage(group.getValue())))
                .toList();
    }

    private static List<Mention> byPage(List<Teaser> places) {
        return places.stream()
                .collect(Collectors.groupingBy(Teaser::ref, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Mention::of)
                .toList();
    }

    /**
     * One page on which something is named.
     *
     * @param path of the page as a whole
     * @param places on it that are about the named one; empty when the page as a whole is
     */
    public record Mention(Teaser teaser, String path, List<Teaser> places) {

        private static Mention of(List<Teaser> places) {
            Teaser first = places.get(0);
            return new Mention(
                    first,
                    first.path().replaceFirst("#.*", ""),
                    places.stream().filter(place -> !place.heading().isEmpty()).toList());
        }
    }
}
