package nl.omarmt.partners;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.omarmt.drafting.Choice;
import nl.omarmt.publishing.Kind;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads contact persons as cards, with whoever answers for them today. */
@Component
class ContactCards {

    private final JdbcClient jdbc;
    private final Clock clock;

    ContactCards(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The cards of these persons, and of whom they lead to, in one statement. */
    Map<Long, ContactCard> of(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, Person> persons = read("select unnest(:seed)", ids.toArray(Long[]::new));
        Map<Long, ContactCard> cards = new LinkedHashMap<>();
        ids.stream().filter(persons::containsKey).forEach(id -> cards.put(id, card(id, persons)));
        return cards;
    }

    /** The cards of everybody at this partner, by name, in one statement. */
    List<ContactCard> at(long partnerId) {
        Map<Long, Person> persons = read("select id from contact_person where partner_id = :seed", partnerId);
        return persons.values().stream()
                .filter(person -> person.partnerId == partnerId)
                .map(person -> card(person.card.id(), persons))
                .sorted(Comparator.comparing(ContactCard::name, Names.order()))
                .toList();
    }

    /** Everybody of the first selection and all who answer for them today; {@code union} ends every circle. */
    private Map<Long, Person> read(String first, Object seed) {
        Map<Long, Person> persons = new HashMap<>();
        Instant now = clock.instant();
        jdbc.sql("with recursive wanted (id) as (" + first + """

                          union
                          select a.substitute_id from wanted w
                          join absence a on a.person_id = w.id and :today between a.from_on and a.until_on
                          where a.substitute_id is not null)
                        select p.id, p.partner_id, p.name, p.role, p.email, p.phone, o.title, o.slug,
                          a.until_on, a.substitute_id,
                          o.state = 'PUBLISHED' and o.published_at <= :now and o.binned_at is null as public
                        from contact_person p
                        join partner o on o.id = p.partner_id
                        left join absence a on a.person_id = p.id and :today between a.from_on and a.until_on
                        where p.id in (select id from wanted)""")
                .param("seed", seed)
                .param("now", Timestamp.from(now))
                .param("today", LocalDate.ofInstant(now, Time.ZONE))
                .query(ContactCards::person)
                .list()
                .forEach(person -> persons.put(person.card.id(), person));
        return persons;
    }

    List<Choice> options() {
        return jdbc.sql("""
                        select p.id, p.name || ', ' || o.title as label from contact_person p
                        join partner o on o.id = p.partner_id
                        where o.binned_at is null order by lower(p.name), p.id""")
                .query((row, number) -> new Choice(row.getLong("id"), row.getString("label")))
                .list();
    }

    /** Persons at public partners with a word in their name that begins so, whose name begins so first. */
    List<PersonName> called(String words, int atMost) {
        return jdbc.sql("""
                        select p.id, p.name, o.id as partner_id, o.title as partner from contact_person p
                        join partner o on o.id = p.partner_id
                        where o.state = 'PUBLISHED' and o.published_at <= :now and o.binned_at is null
                          and ' ' || name_key(p.name) like '% ' || name_key(:words) || '%'
                        order by name_key(p.name) like name_key(:words) || '%' desc, lower(p.name), p.id
                        limit :size""")
                .param("now", Timestamp.from(clock.instant()))
                .param("words", words)
                .param("size", atMost)
                .query(PersonName.class)
                .list();
    }

    Map<Long, Long> partnerIdsOf(Collection<Long> ids) {
        Map<Long, Long> partners = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, partner_id from contact_person where id = any(:ids)")
                    .param("ids", ids.toArray(Long[]::new))
                    .query(row -> {
                        partners.put(row.getLong("id"), row.getLong("partner_id"));
                    });
        }
        return partners;
    }

    private static ContactCard card(Long id, Map<Long, Person> persons) {
        Person asked = Objects.requireNonNull(persons.get(id));
        Set<Long> passed = new HashSet<>(Set.of(id));
        Person answers = asked;
        while (answers != null && answers.card.absentUntil() != null) {
            Long next = answers.substituteId;
            answers = next != null && passed.add(next) ? persons.get(next) : null;
        }
        return answers == null || answers == asked ? asked.card : asked.with(answers.card);
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        boolean shown = row.getBoolean("public");
        return new Person(
                row.getLong("partner_id"),
                new ContactCard(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("role"),
                        row.getString("title"),
                        shown ? Kind.PARTNER.path(row.getString("slug")) : null,
                        shown ? known(row.getString("email")) : null,
                        shown ? known(row.getString("phone")) : null,
                        row.getObject("until_on", LocalDate.class),
                        null),
                row.getObject("substitute_id", Long.class));
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }

    /** A card that does not know yet who answers. */
    private record Person(
            long partnerId, ContactCard card, @Nullable Long substituteId) {

        ContactCard with(ContactCard substitute) {
            return new ContactCard(
                    card.id(),
                    card.name(),
                    card.role(),
                    card.organisation(),
                    card.partnerPath(),
                    card.email(),
                    card.phone(),
                    card.absentUntil(),
                    substitute);
        }
    }
}
