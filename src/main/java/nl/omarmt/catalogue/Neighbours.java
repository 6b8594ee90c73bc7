package nl.omarmt.catalogue;

/**
 * What may stand under a text: what was chosen and, of reports and articles, the 25 nearest in time on each side that share a name or
 * the theme with it, and the three nearest of all. In an archive of any size these are as many, and found by index.
 */
final class Neighbours {

    /** {@code s} is the text itself, {@code c} a candidate with its place among the chosen and the number of names that both have. */
    static final String JOIN = """
            left join catalogue_entry s on s.kind = :selfKind and s.subject_id = :selfId
            join (
              select found.kind, found.subject_id, min(found.place) as place, count(found.named) as shared
              from (
                select chosen.kind, chosen.subject_id, chosen.place, null as named
                from unnest(:kinds, :ids) with ordinality as chosen (kind, subject_id, place)
                union all
                select near.kind, near.subject_id, null, near.named
                from catalogue_entry self
                join catalogue_name m on m.kind = self.kind and m.subject_id = self.subject_id
                cross join (values ('REPORT'), ('ARTICLE')) as text (kind)
                cross join lateral (
                  (select n.kind, n.subject_id, n.named_kind || n.named_id as named from catalogue_name n
                    where n.named_kind = m.named_kind and n.named_id = m.named_id and n.kind = text.kind
                      and n.starts_at <= self.starts_at order by n.starts_at desc limit 25)
                  union all
                  (select n.kind, n.subject_id, n.named_kind || n.named_id from catalogue_name n
                    where n.named_kind = m.named_kind and n.named_id = m.named_id and n.kind = text.kind
                      and n.starts_at > self.starts_at order by n.starts_at limit 25)) near
                where self.kind = :selfKind and self.subject_id = :selfId
                union all
                select near.kind, near.subject_id, null, null
                from catalogue_entry self
                cross join (values ('REPORT'), ('ARTICLE')) as text (kind)
                cross join lateral (
                  (select t.kind, t.subject_id from catalogue_entry t where t.theme <> '' and t.theme = self.theme
                      and t.kind = text.kind and t.starts_at <= self.starts_at order by t.starts_at desc limit 25)
                  union all
                  (select t.kind, t.subject_id from catalogue_entry t where t.theme <> '' and t.theme = self.theme
                      and t.kind = text.kind and t.starts_at > self.starts_at order by t.starts_at limit 25)
                  union all
                  (select t.kind, t.subject_id from catalogue_entry t
                    where t.kind = text.kind and t.starts_at <= self.starts_at order by t.starts_at desc, t.subject_id desc limit 4)
                  union all
                  (select t.kind, t.subject_id from catalogue_entry t
                    where t.kind = text.kind and t.starts_at > self.starts_at order by t.starts_at, t.subject_id limit 3)) near
                where self.kind = :selfKind and self.subject_id = :selfId) found
              group by found.kind, found.subject_id) c on c.kind = e.kind and c.subject_id = e.subject_id""";

    /** The chosen in their order, then what has most in common, then what is nearest in time. */
    static final String ORDER = """
            order by c.place nulls last,
              (c.shared + case when s.theme <> '' and e.theme = s.theme then 2 else 0 end) desc,
              abs(extract(epoch from e.starts_at - s.starts_at)),
              e.kind, e.subject_id
            limit 3""";

    private Neighbours() {}
}
