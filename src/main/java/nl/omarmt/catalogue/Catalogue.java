package nl.omarmt.catalogue;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import nl.omarmt.web.Paged;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything public, announced: lists, front page, neighbours, and who is named where. */
@Service
@Transactional(readOnly = true)
public class Catalogue {

    private final CatalogueRows rows;

    Catalogue(CatalogueRows rows) {
        this.rows = rows;
    }

    /**
     * One page of a list: what is still to come with the nearest first, everything else with the newest first.
     *
     * @param number of the page, from 1
     * @throws nl.omarmt.web.NotFound when there is no such page
     */
    public Paged<Teaser> list(Kind kind, Filter filter, int number, int size) {
        String direction = filter.when() == Filter.When.COMING ? "asc" : "desc";
        List<Teaser> items = rows.where("e.kind = :kind")
                .only(kind, filter)
                .ordered("order by e.starts_at " + direction + ", e.subject_id " + direction)
                .page(Paged.offset(number, size), size);
        long total = number == 1 && items.size() < size
                ? items.size()
                : rows.where("e.kind = :kind").only(kind, filter).count();
        return new Paged<>(items, number, size, total);
    }

    /** The first item of this kind that begins after this moment, in one statement. */
    public Optional<Teaser> next(Kind kind, Instant after) {
        return first(kind, after, Set.of()).teasers().stream().findFirst();
    }

    /** The years in which something of this kind lies, newest first. */
    public List<Integer> years(Kind kind) {
        return rows.where("e.kind = :kind").with("kind", kind.name()).years();
    }

    /** How many items of this kind readers can see. */
    public long number(Kind kind) {
        return rows.where("e.kind = :kind").with("kind", kind.name()).count();
    }

    /** How many items of this kind, narrowed by the filter, readers can see. */
    public long number(Kind kind, Filter filter) {
        return rows.where("e.kind = :kind").only(kind, filter).count();
    }

    /** What readers can see at the first of these addresses where there is something. */
    public Optional<Teaser> firstAt(List<String> paths) {
        return rows
                .where("e.path = any(:paths)")
                .with("paths", paths.toArray(String[]::new))
                .ordered("order by array_position(:paths, e.path) limit 1")
                .teasers()
                .stream()
                .findFirst();
    }

    /** The visible ones of these, in the given order. */
    public List<Teaser> teasers(List<Ref> refs) {
        if (refs.isEmpty()) {
            return List.of();
        }
        Map<Ref, Teaser> found = new HashMap<>();
        rows.where("(e.kind, e.subject_id) in (select * from unnest(:kinds, :ids))")
                .with("kinds", kinds(refs))
                .with("ids", ids(refs))
                .teasers()
                .forEach(teaser -> found.put(teaser.ref(), teaser));
        return refs.stream().map(found::get).filter(Objects::nonNull).distinct().toList();
    }

    /**
     * "Lees verder" under a report or article: what was chosen by hand, filled up to three with what names the same
     * partners and workgroups, has the same theme, and is near in time. In one statement.
     */
    public List<Teaser> readMore(Ref self, List<Ref> chosen) {
        return neighbours(self, chosen).teasers();
    }

    /**
     * Everything that a long page tells of others, in one statement: the public things that it names by title, the first
     * event that begins after this moment, "Lees verder" as {@link #readMore} gives it, and how many partners there are.
     *
     * @param meetings the labels of events that come before others as the next one, whenever they are
     */
    public Surroundings around(Ref self, List<Ref> chosen, Instant after, Set<String> meetings) {
        List<CatalogueRows.Answer> found = rows.together(List.of(
                namedBy(self),
                first(Kind.EVENT, after, meetings),
                neighbours(self, chosen),
                rows.where("e.kind = 'PARTNER' and e.open and (e.ends_at is null or e.ends_at > :now)")
                        .ordered("limit 1")));
        return new Surroundings(
                found.get(0).teasers,
                found.get(1).teasers.stream().findFirst().orElse(null),
                found.get(2).teasers,
                found.get(3).total);
    }

    /**
     * What goes by a name that begins with these words, then what has a word that does, then what holds them anywhere; accents
     * and signs do not count. Without words the newest. At most so many.
     */
    public List<Teaser> called(String words, Set<Kind> kinds, int atMost) {
        return rows.where("e.kind = any(:kinds) and name_key(e.title) like '%' || name_key(:words) || '%'")
                .with("kinds", kinds.stream().map(Kind::name).toArray(String[]::new))
                .with("words", words)
                .with("size", atMost)
                .ordered("""
                        order by name_key(e.title) like name_key(:words) || '%' desc,
                          ' ' || name_key(e.title) like '% ' || name_key(:words) || '%' desc,
                          case when name_key(:words) = '' then e.visible_from end desc,
                          lower(e.title), e.starts_at desc, e.subject_id
                        limit :size""")
                .teasers();
    }

    /** The public partners, workgroups and events that this item names, by title; each once. */
    public List<Link> named(Ref self) {
        return rows.links(self);
    }

    /** Every place where this partner, workgroup or event is named, newest first, at most so many. */
    public List<Teaser> naming(Ref named, int atMost) {
        return placesOf(named, atMost).teasers();
    }

    /** Both: what this item names as {@link #named} gives it, and where it is named; in one statement. */
    public Relations relations(Ref self, int atMost) {
        List<CatalogueRows.Answer> found = rows.together(List.of(namedBy(self), placesOf(self, atMost)));
        return new Relations(found.get(0).teasers.stream().map(Teaser::link).toList(), found.get(1).teasers);
    }

    private CatalogueRows.Query namedBy(Ref self) {
        return rows.where("""
                        (e.kind, e.subject_id) in (select n.named_kind, n.named_id from catalogue_name n
                          where n.kind = :selfKind and n.subject_id = :selfId)""")
                .with("selfKind", self.kind().name())
                .with("selfId", self.id())
                .ordered("order by lower(e.title), e.subject_id");
    }

    private CatalogueRows.Query placesOf(Ref named, int atMost) {
        return rows.where("n.named_kind = :namedKind and n.named_id = :namedId")
                .join("join catalogue_name n on n.kind = e.kind and n.subject_id = e.subject_id", "n.anchor, n.heading")
                .with("namedKind", named.kind().name())
                .with("namedId", named.id())
                .with("size", atMost)
                .ordered("order by e.starts_at desc, e.kind, e.subject_id, n.anchor limit :size");
    }

    /**
     * What the home page needs of each of these kinds, in one statement: the nearest of what is to come for events and
     * calls, the newest of everything else; nothing that is over, closed or finished.
     */
    public Map<Kind, List<Teaser>> front(Map<Kind, Integer> wanted) {
        List<String> parts = new ArrayList<>();
        wanted.forEach(
                (kind, number) -> parts.add("(select f.kind, f.subject_id from catalogue_entry f where f.kind = '"
                        + kind.name()
                        + "' and f.visible_from <= :now and f.open and (f.ends_at is null or f.ends_at > :now)"
                        + (isToCome(kind)
                                ? " order by f.starts_at, f.subject_id"
                                : " order by f.starts_at desc, f.subject_id desc")
                        + " limit " + number + ")"));
        Map<Kind, List<Teaser>> front = new EnumMap<>(Kind.class);
        rows.where("(e.kind, e.subject_id) in (" + String.join(" union all ", parts) + ")")
                .ordered("order by e.starts_at desc, e.subject_id desc")
                .teasers()
                .forEach(teaser -> front.computeIfAbsent(teaser.ref().kind(), kind -> new ArrayList<>())
                        .add(teaser));
        front.forEach((kind, teasers) -> {
            if (isToCome(kind)) {
                Collections.reverse(teasers);
            }
        });
        return front;
    }

    private static boolean isToCome(Kind kind) {
        return kind == Kind.EVENT || kind == Kind.CALL;
    }

    /** Everything that can be chosen for "Lees verder", newest first, at most 500. */
    public List<Teaser> choices() {
        return rows.where("e.kind in ('REPORT', 'ARTICLE', 'EVENT', 'CALL', 'TIP')")
                .ordered("order by e.starts_at desc, e.subject_id desc limit 500")
                .teasers();
    }

    private CatalogueRows.Query first(Kind kind, Instant after, Set<String> preferred) {
        return rows.where("e.kind = :kind")
                .and("e.starts_at > :after")
                .with("kind", kind.name())
                .with("after", Timestamp.from(after))
                .with("preferred", preferred.toArray(String[]::new))
                .ordered("order by (e.label = any(:preferred)) desc, e.starts_at, e.subject_id limit 1");
    }

    private CatalogueRows.Query neighbours(Ref self, List<Ref> chosen) {
        return rows.where("not (e.kind = :selfKind and e.subject_id = :selfId)")
                .join(Neighbours.JOIN, "'' as anchor, '' as heading")
                .with("selfKind", self.kind().name())
                .with("selfId", self.id())
                .with("kinds", kinds(chosen))
                .with("ids", ids(chosen))
                .ordered(Neighbours.ORDER);
    }

    private static String[] kinds(List<Ref> refs) {
        return refs.stream().map(ref -> ref.kind().name()).toArray(String[]::new);
    }

    private static Long[] ids(List<Ref> refs) {
        return refs.stream().map(Ref::id).toArray(Long[]::new);
    }
}
