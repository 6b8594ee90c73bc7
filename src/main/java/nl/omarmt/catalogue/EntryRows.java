package nl.omarmt.catalogue;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.omarmt.publishing.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the table behind the catalogue, one row or many at a time. */
@Component
class EntryRows {

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    EntryRows(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds what is not there yet. */
    void put(List<CatalogueEntry> entries) {
        jdbc.batchUpdate("""
                insert into catalogue_entry (kind, subject_id, path, title, summary, label, theme, place,
                  visible_from, starts_at, ends_at, whole_day, open, picture)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))""", entries.stream().map(this::row).toList());
        jdbc.batchUpdate("""
                insert into catalogue_name (kind, subject_id, named_kind, named_id, anchor, heading, starts_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", entries.stream().flatMap(EntryRows::names).toList());
    }

    private @Nullable Object[] row(CatalogueEntry entry) {
        return new @Nullable Object[] {
            entry.ref().kind().name(),
            entry.ref().id(),
            entry.path(),
            entry.title(),
            entry.summary(),
            entry.label(),
            entry.theme(),
            entry.place(),
            moment(entry.visibleFrom()),
            moment(entry.startsAt()),
            moment(entry.endsAt()),
            entry.wholeDay(),
            entry.open(),
            new SqlParameterValue(
                    Types.VARCHAR, entry.picture() == null ? null : json.writeValueAsString(entry.picture()))
        };
    }

    private static Stream<@Nullable Object[]> names(CatalogueEntry entry) {
        return entry.names().stream().map(name -> new @Nullable Object[] {
            entry.ref().kind().name(),
            entry.ref().id(),
            name.named().kind().name(),
            name.named().id(),
            name.anchor(),
            name.heading(),
            moment(entry.startsAt())
        });
    }

    /** An unknown moment needs its type. */
    private static SqlParameterValue moment(@Nullable Instant moment) {
        return new SqlParameterValue(Types.TIMESTAMP, moment == null ? null : Timestamp.from(moment));
    }

    void remove(Ref ref) {
        jdbc.update(
                "delete from catalogue_entry where kind = ? and subject_id = ?",
                ref.kind().name(),
                ref.id());
    }

    void clear() {
        jdbc.update("delete from catalogue_entry");
    }
}
