package nl.omarmt.partners;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The directory of partners, narrowed to what somebody looks for.
 *
 * @param groups the present members that were found, by letter
 * @param former those that were found and left the network
 * @param districts all that can be chosen
 * @param number of all present members, found or not
 */
public record PartnerIndex(
        PartnerSearch search,
        List<Group> groups,
        List<PartnerCard> former,
        List<Letter> letters,
        List<String> districts,
        long number) {

    static PartnerIndex of(PartnerSearch search, List<PartnerCard> all, LocalDate today) {
        Comparator<PartnerCard> byName = Comparator.comparing(PartnerCard::title, Names.order());
        List<PartnerCard> found =
                all.stream().filter(search::finds).sorted(byName).toList();
        List<PartnerCard> members =
                all.stream().filter(partner -> !partner.isFormer(today)).toList();
        return new PartnerIndex(
                search,
                groups(found.stream().filter(partner -> !partner.isFormer(today))),
                found.stream().filter(partner -> partner.isFormer(today)).toList(),
                letters(search.under(""), members),
                members.stream()
                        .flatMap(partner -> partner.districts().stream())
                        .distinct()
                        .sorted(Names.order())
                        .toList(),
                members.size());
    }

    /** How many present members were found. */
    public long found() {
        return groups.stream().mapToLong(group -> group.partners().size()).sum();
    }

    public boolean isEmpty() {
        return groups.isEmpty() && former.isEmpty();
    }

    private static List<Group> groups(Stream<PartnerCard> members) {
        return members
                .collect(Collectors.groupingBy(PartnerCard::initial, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static List<Letter> letters(PartnerSearch search, List<PartnerCard> members) {
        Set<String> present =
                members.stream().filter(search::finds).map(PartnerCard::initial).collect(Collectors.toSet());
        return Stream.concat(
                        present.contains(Names.OTHER) ? Stream.of(Names.OTHER) : Stream.empty(),
                        IntStream.rangeClosed('A', 'Z').mapToObj(Character::toString))
                .map(letter -> new Letter(
                        letter, present.contains(letter), search.under(letter).path()))
                .toList();
    }

    /** The partners under one letter, by name. */
    public record Group(String letter, List<PartnerCard> partners) {}

    /** A letter of the alphabet, whether it would find anybody, and where. */
    public record Letter(String name, boolean present, String path) {}
}
