package nl.omarmt.importing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.omarmt.drafting.BulkPublishing;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** What stands at which line of an archive, and which number each slug has or gets. */
class ArchiveIndex {

    /** What an archive can hold. */
    static final Set<Kind> KINDS = Set.of(Kind.REPORT, Kind.ARTICLE, Kind.EVENT, Kind.PARTNER);

    /** What can be read next, in the archive or on the site. */
    private static final Set<Kind> RELATED = Set.of(Kind.REPORT, Kind.ARTICLE, Kind.EVENT, Kind.CALL, Kind.TIP);

    private static final ObjectReader KEYS = JsonMapper.builder().build().readerFor(Key.class);

    private final Mistakes mistakes;
    private final Map<Kind, Map<String, Integer>> lines = new EnumMap<>(Kind.class);
    private final Map<Kind, BitSet> places = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, Long>> numbers = new EnumMap<>(Kind.class);
    private final Set<String> related = new HashSet<>();
    private final Set<String> partners = new HashSet<>();

    private ArchiveIndex(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /**
     * Goes through an archive for the first time, and reserves a number for each of its lines.
     *
     * @param mistakes gets the lines that cannot be understood, and those whose slug is taken
     */
    static ArchiveIndex of(Archive archive, BulkPublishing bulk, Mistakes mistakes) throws IOException {
        ArchiveIndex index = new ArchiveIndex(mistakes);
        archive.read(Integer.MAX_VALUE, index::note);
        index.lines.forEach((kind, slugs) -> index.number(kind, slugs, bulk));
        index.lookUp(RELATED, index.related, bulk);
        index.lookUp(Set.of(Kind.PARTNER), index.partners, bulk);
        return index;
    }

    /** The kind that a word in an archive means. */
    static Optional<Kind> kind(@Nullable String word) {
        return KINDS.stream().filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The lines on which something of this kind stands. */
    BitSet lines(Kind kind) {
        return places.computeIfAbsent(kind, first -> new BitSet());
    }

    int size() {
        return lines.values().stream().mapToInt(Map::size).sum();
    }

    /** The number of what stands, or will stand, at this slug. */
    Optional<Long> number(Kind kind, String slug) {
        return Optional.ofNullable(numbers.getOrDefault(kind, Map.of()).get(slug));
    }

    /** Everything to read next that goes by this slug. */
    List<Ref> related(String slug) {
        return RELATED.stream()
                .flatMap(kind -> number(kind, slug).map(id -> new Ref(kind, id)).stream())
                .toList();
    }

    private void note(int number, String line) {
        try {
            Key key = KEYS.readValue(line);
            Kind kind = kind(key.type)
                    .orElseThrow(() -> new ArchiveMistake("its type, " + key.type + ", is none of "
                            + String.join(
                                    ", ",
                                    KINDS.stream().map(Kind::word).sorted().toList())));
            if (key.slug == null || key.slug.isBlank()) {
                throw new ArchiveMistake("it has no slug");
            }
            Integer taken =
                    lines.computeIfAbsent(kind, first -> new HashMap<>()).putIfAbsent(key.slug, number);
            if (taken != null) {
                throw new ArchiveMistake("its slug, " + key.slug + ", stands at line " + taken + " too");
            }
            lines(kind).set(number);
            addAll(key.related, related);
            addAll(key.partners, partners);
        } catch (JacksonException unreadable) {
            mistakes.add(number, new ArchiveMistake(unreadable.getOriginalMessage(), unreadable));
        } catch (ArchiveMistake mistake) {
            mistakes.add(number, mistake);
        }
    }

    private static void addAll(@Nullable List<String> slugs, Set<String> wanted) {
        if (slugs != null) {
            wanted.addAll(slugs);
        }
    }

    private void number(Kind kind, Map<String, Integer> slugs, BulkPublishing bulk) {
        bulk.numbersAt(kind, slugs.keySet())
                .keySet()
                .forEach(slug -> mistakes.add(
                        Objects.requireNonNull(slugs.get(slug)),
                        new ArchiveMistake("its slug, " + slug + ", is taken on the site")));
        List<Long> reserved = bulk.reserve(kind, slugs.size());
        Map<String, Long> numbered = numbers.computeIfAbsent(kind, first -> new HashMap<>());
        List<String> inOrder = slugs.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
        for (int place = 0; place < inOrder.size(); place++) {
            numbered.put(inOrder.get(place), reserved.get(place));
        }
    }

    /** What the archive refers to and does not hold may stand on the site already. */
    private void lookUp(Set<Kind> kinds, Collection<String> slugs, BulkPublishing bulk) {
        List<String> elsewhere = slugs.stream()
                .filter(slug ->
                        kinds.stream().noneMatch(kind -> number(kind, slug).isPresent()))
                .toList();
        if (!elsewhere.isEmpty()) {
            kinds.forEach(kind ->
                    numbers.computeIfAbsent(kind, unknown -> new HashMap<>()).putAll(bulk.numbersAt(kind, elsewhere)));
        }
    }

    /** What the first look at a line needs of it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Key(
            @Nullable String type,
            @Nullable String slug,
            @Nullable List<String> related,
            @Nullable List<String> partners) {}
}
