package nl.omarmt.catalogue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import nl.omarmt.web.PageMoments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When what was published ahead appears, and what is on begins or is over. */
@Component
class CatalogueMoments implements PageMoments {

    private static final String NEXT = """
            select least(
              (select min(visible_from) from catalogue_entry where visible_from > :after),
              (select min(starts_at) from catalogue_entry where starts_at > :after),
              (select min(ends_at) from catalogue_entry where ends_at > :after))""";

    private final JdbcClient jdbc;

    CatalogueMoments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Instant> next(Instant after) {
        return jdbc.sql(NEXT).param("after", after.atOffset(ZoneOffset.UTC)).query(OffsetDateTime.class).list().stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(OffsetDateTime::toInstant);
    }
}
