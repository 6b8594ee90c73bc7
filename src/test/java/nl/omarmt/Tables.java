package nl.omarmt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * All tables of the site. What the migrations put in, such as settings, is kept aside once and comes back on every
 * {@link #reset()}; everything else goes.
 */
public final class Tables {

    private final JdbcTemplate database;
    private final String kept;
    private final List<String> all;
    private final List<String> withReferenceRows;

    /** Keeps the rows of the migrations in the schema {@code kept}. */
    Tables(DataSource administration, String kept) {
        database = new JdbcTemplate(administration);
        this.kept = kept;
        all = database.queryForList(
                "select quote_ident(tablename) from pg_tables where schemaname = 'public'"
                        + " and tablename <> 'flyway_schema_history' order by 1",
                String.class);
        keepReferenceRows();
        withReferenceRows = database.queryForList(
                "select quote_ident(tablename) from pg_tables where schemaname = ? order by 1", String.class, kept);
    }

    /** Only the first site of a test run starts on rows that no test has touched. */
    private void keepReferenceRows() {
        if (!database.queryForList("select from pg_namespace where nspname = ?", kept)
                .isEmpty()) {
            return;
        }
        List<String> filled = filled();
        database.execute("create schema " + kept);
        filled.forEach(table -> database.execute("create table " + kept + "." + table + " as table public." + table));
    }

    /** Empties every table and puts back the rows of the migrations. */
    public void reset() {
        List<String> filled = filled();
        if (filled.isEmpty()) {
            return;
        }
        List<String> statements = new ArrayList<>();
        statements.add("truncate " + String.join(", ", filled) + " cascade");
        // Foreign keys and triggers rest meanwhile, so the order of the tables does not matter.
        statements.add("set session_replication_role = replica");
        withReferenceRows.forEach(table -> statements.add(putBack(table)));
        statements.add("set session_replication_role = origin");
        database.execute(String.join("; ", statements));
    }

    /** A digest of all rows of each table; sessions change with every request and are left out. */
    public Map<String, String> digests() {
        return all.stream()
                .filter(table -> !table.startsWith("spring_session"))
                .collect(Collectors.toMap(
                        Function.identity(),
                        table -> Objects.requireNonNull(database.queryForObject(
                                "select md5(coalesce(string_agg(md5(row::text), '' order by md5(row::text)), ''))"
                                        + " from public." + table + " as row",
                                String.class)),
                        (one, same) -> one,
                        TreeMap::new));
    }

    private String putBack(String table) {
        String columns = String.join(
                ", ",
                database.queryForList(
                        "select quote_ident(column_name) from information_schema.columns where table_schema = 'public'"
                                + " and quote_ident(table_name) = ? and is_generated = 'NEVER'",
                        String.class,
                        table));
        return "insert into public.%s (%s) overriding system value select %s from %s.%s"
                .formatted(table, columns, columns, kept, table);
    }

    private List<String> filled() {
        if (all.isEmpty()) {
            return List.of();
        }
        return database.queryForList(
                all.stream()
                        .map(table -> "select '" + table + "' where exists (select from public." + table + ")")
                        .collect(Collectors.joining(" union all ")),
                String.class);
    }
}
