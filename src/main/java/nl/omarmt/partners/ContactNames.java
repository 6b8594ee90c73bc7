package nl.omarmt.partners;

import java.util.Optional;
import nl.omarmt.drafting.NameSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of contact persons, for the pages that compare texts. */
@Component
class ContactNames implements NameSource {

    private final JdbcClient jdbc;

    ContactNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String word() {
        return "contact";
    }

    @Override
    public Optional<String> name(long id) {
        return jdbc.sql("select name from contact_person where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }
}
