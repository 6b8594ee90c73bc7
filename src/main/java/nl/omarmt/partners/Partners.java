package nl.omarmt.partners;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.omarmt.drafting.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations of the network and the persons to approach there. */
@Service
@Transactional
public class Partners {

    private final ContactCards cards;
    private final JdbcClient jdbc;

    Partners(ContactCards cards, JdbcClient jdbc) {
        this.cards = cards;
        this.jdbc = jdbc;
    }

    /** What can be chosen in forms: everything that is not in the bin, by name. */
    @Transactional(readOnly = true)
    public List<Choice> options() {
        return jdbc.sql("select id, title from partner where binned_at is null order by lower(title), id")
                .query((row, number) -> new Choice(row.getLong("id"), row.getString("title")))
                .list();
    }

    /** The contact persons that can be chosen in forms, as "Name, Partner", by name. */
    @Transactional(readOnly = true)
    public List<Choice> contactOptions() {
        return cards.options();
    }

    /** How to reach each of these contact persons today, in the given order and in one statement; unknown ones are left out. */
    @Transactional(readOnly = true)
    public Map<Long, ContactCard> contacts(Collection<Long> ids) {
        return cards.of(ids);
    }

    /** The partner of each of these contact persons; unknown persons are left out. */
    @Transactional(readOnly = true)
    public Map<Long, Long> partnerIdsOf(Collection<Long> contactIds) {
        return cards.partnerIdsOf(contactIds);
    }
}
