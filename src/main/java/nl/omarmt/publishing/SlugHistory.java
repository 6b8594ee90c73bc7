package nl.omarmt.publishing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The addresses that public content had before; they lead to the new one for ever. */
@Component
@Transactional
public class SlugHistory {

    private final JdbcClient jdbc;

    SlugHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that this item was known by this slug; a later owner of the same former slug wins. */
    public void remember(Ref ref, String formerSlug) {
        jdbc.sql("""
                        insert into slug_history (kind, slug, subject_id) values (:kind, :slug, :id)
                        on conflict (kind, slug) do update set subject_id = excluded.subject_id""")
                .param("kind", ref.kind().name())
                .param("slug", formerSlug)
                .param("id", ref.id())
                .update();
    }

    /** Forgets that a slug once belonged to something, because something else stands there now. */
    public void forget(Kind kind, String slug) {
        forget(kind, List.of(slug));
    }

    /** The same of many slugs. */
    public void forget(Kind kind, Collection<String> slugs) {
        jdbc.sql("delete from slug_history where kind = :kind and slug = any(:slugs)")
                .param("kind", kind.name())
                .param("slugs", slugs.toArray(String[]::new))
                .update();
    }

    /** What went by this slug before. */
    @Transactional(readOnly = true)
    public Optional<Ref> find(Kind kind, String slug) {
        return jdbc.sql("select subject_id from slug_history where kind = :kind and slug = :slug")
                .param("kind", kind.name())
                .param("slug", slug)
                .query(Long.class)
                .optional()
                .map(id -> new Ref(kind, id));
    }

    /** Everything that went by this slug before, of whatever kind. */
    @Transactional(readOnly = true)
    public List<Ref> find(String slug) {
        return jdbc.sql("select kind, subject_id from slug_history where slug = :slug")
                .param("slug", slug)
                .query((row, number) -> new Ref(Kind.valueOf(row.getString("kind")), row.getLong("subject_id")))
                .list();
    }
}
