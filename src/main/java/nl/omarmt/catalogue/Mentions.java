package nl.omarmt.catalogue;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.omarmt.publishing.Kind;

/** The places of one kind in which something is named. */
public record Mentions(Kind kind, List<Teaser> items) {

    /** Sorts places by their kind; those of one kind stay in the given order. */
    public static List<Mentions> byKind(List<Teaser> places) {
        return places.stream()
                .collect(Collectors.groupingBy(place -> place.ref().kind(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new Mentions(group.getKey(), group.getValue()))
                .toList();
    }
}
