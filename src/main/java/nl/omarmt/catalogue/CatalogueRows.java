package nl.omarmt.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.omarmt.media.Picture;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table behind the catalogue: reads the rows that are visible at this moment as teasers. */
@Component
class CatalogueRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    CatalogueRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** The visible pages that this item names. */
    List<Link> links(Ref self) {
        return jdbc.sql("""
                        select distinct e.kind, e.subject_id, e.title, e.path
                        from catalogue_name n
                        join catalogue_entry e on e.kind = n.named_kind and e.subject_id = n.named_id
                        where n.kind = ? and n.subject_id = ? and e.visible_from <= ?
                        order by e.title""")
                .params(self.kind().name(), self.id(), Timestamp.from(clock.instant()))
                .query((row, number) -> new Link(
                        new Ref(Kind.valueOf(row.getString("kind")), row.getLong("subject_id")),
                        row.getString("title"),
                        row.getString("path")))
                .list();
    }

    /** The answers to several queries in one statement, each as that query orders it; parameters of one name are the same. */
    List<Answer> together(List<Query> queries) {
        List<String> parts = new ArrayList<>();
        Map<String, @Nullable Object> parameters = new HashMap<>();
        for (Query query : queries) {
            parts.add("select " + parts.size() + " as part, row_number() over () as nth, q.* from ("
                    + query.sql(", count(*) over () as total") + ") q");
            parameters.putAll(query.parameters);
        }
        Instant now = clock.instant();
        List<Answer> found = queries.stream().map(query -> new Answer()).toList();
        jdbc.sql(String.join(" union all ", parts) + " order by part, nth")
                .params(parameters)
                .query(row -> {
                    Answer answer = found.get(row.getInt("part"));
                    answer.teasers.add(teaser(row, now));
                    answer.total = row.getLong("total");
                });
        return found;
    }

    /** A condition on {@code e}, always with the visible ones only; parameters are named to keep the order out of it. */
    Query where(String condition) {
        return new Query(condition);
    }

    /** What was found, and how many there are beyond the limit. */
    static final class Answer {

        final List<Teaser> teasers = new ArrayList<>();
        long total;
    }

    final class Query {

        private final List<String> conditions = new ArrayList<>(List.of("e.visible_from <= :now"));
        private final Map<String, @Nullable Object> parameters = new HashMap<>();
        private String columns = "'' as anchor, '' as heading";
        private String joins = "";
        private String order = "";

        private Query(String condition) {
            conditions.add(condition);
            parameters.put("now", Timestamp.from(clock.instant()));
        }

        Query and(String condition) {
            conditions.add(condition);
            return this;
        }

        Query with(String name, @Nullable Object value) {
            parameters.put(name, value);
            return this;
        }

        Query join(String clause, String withColumns) {
            joins = clause;
            columns = withColumns;
            return this;
        }

        Query ordered(String orderAndLimit) {
            order = orderAndLimit;
            return this;
        }

        Query only(Kind kind, Filter filter) {
            with("kind", kind.name());
            if (filter.year() != null) {
                and("e.starts_at >= :yearBegin and e.starts_at < :yearEnd")
                        .with("yearBegin", beginOf(filter.year()))
                        .with("yearEnd", beginOf(filter.year() + 1));
            }
            if (filter.label() != null) {
                and("e.label = :label").with("label", filter.label());
            }
            if (filter.naming() != null) {
                and("""
                        exists (select from catalogue_name n where n.kind = e.kind and n.subject_id = e.subject_id
                          and n.named_kind = :namedKind and n.named_id = :namedId)""")
                        .with("namedKind", filter.naming().kind().name())
                        .with("namedId", filter.naming().id());
            }
            return switch (filter.when()) {
                case ANY -> this;
                case COMING -> and("e.open and (e.ends_at is null or e.ends_at > :now)");
                case PAST -> and("(not e.open or e.ends_at <= :now)");
            };
        }

        private String sql(String more) {
            return "select e.*, " + columns + more + " from catalogue_entry e " + joins + " where "
                    + String.join(" and ", conditions) + " " + order;
        }

        List<Teaser> teasers() {
            Instant now = clock.instant();
            return jdbc.sql(sql(""))
                    .params(parameters)
                    .query((row, number) -> teaser(row, now))
                    .list();
        }

        /**
         * So many of them after so many others; those are passed in the index, without being read.
         *
         * @param offset how many come before
         */
        List<Teaser> page(long offset, int size) {
            Instant now = clock.instant();
            String page = "select e.kind, e.subject_id from catalogue_entry e where " + String.join(" and ", conditions)
                    + " " + order + " limit :size offset :offset";
            return jdbc.sql("select e.*, " + columns + " from (" + page
                            + ") p join catalogue_entry e on e.kind = p.kind and e.subject_id = p.subject_id " + order)
                    .params(parameters)
                    .param("size", size)
                    .param("offset", offset)
                    .query((row, number) -> teaser(row, now))
                    .list();
        }

        long count() {
            return Objects.requireNonNull(jdbc.sql("select count(*) from catalogue_entry e " + joins + " where "
                            + String.join(" and ", conditions))
                    .params(parameters)
                    .query(Long.class)
                    .single());
        }

        /** Year by year by index, however many there are in each. */
        List<Integer> years() {
            String latest = "select max(e.starts_at) from catalogue_entry e where " + String.join(" and ", conditions);
            return jdbc.sql("with recursive latest (at) as ((" + latest + ") union all select (" + latest
                            + " and e.starts_at < date_trunc('year', latest.at, 'Europe/Amsterdam')) from latest"
                            + " where latest.at is not null)"
                            + " select extract(year from at at time zone 'Europe/Amsterdam')::int from latest"
                            + " where at is not null")
                    .params(parameters)
                    .query(Integer.class)
                    .list();
        }
    }

    private static Timestamp beginOf(int year) {
        return Timestamp.from(LocalDate.of(year, 1, 1).atStartOfDay(Time.ZONE).toInstant());
    }

    private Teaser teaser(ResultSet row, Instant now) throws SQLException {
        Timestamp ends = row.getTimestamp("ends_at");
        String anchor = row.getString("anchor");
        String picture = row.getString("picture");
        return new Teaser(
                new Ref(Kind.valueOf(row.getString("kind")), row.getLong("subject_id")),
                row.getString("path") + (anchor.isEmpty() ? "" : "#" + anchor),
                row.getString("title"),
                row.getString("summary"),
                row.getString("label"),
                row.getString("theme"),
                row.getString("place"),
                row.getTimestamp("starts_at").toInstant().atZone(Time.ZONE),
                ends == null ? null : ends.toInstant().atZone(Time.ZONE),
                row.getBoolean("whole_day"),
                !row.getBoolean("open") || (ends != null && !ends.toInstant().isAfter(now)),
                row.getString("heading"),
                picture == null ? null : json.readValue(picture, Picture.class));
    }
}
