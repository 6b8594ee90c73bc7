package nl.omarmt.partners;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.omarmt.catalogue.Link;
import nl.omarmt.drafting.Choice;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import nl.omarmt.web.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads partners for lists, without their texts and in one statement each. */
@Component
class PartnerCards {

    private static final String PUBLIC = " p.state = 'PUBLISHED' and p.published_at <= :now and p.binned_at is null ";

    private final JdbcClient jdbc;
    private final Clock clock;

    PartnerCards(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every public partner, former members too; a network has hundreds, not thousands. */
    List<PartnerCard> all() {
        return jdbc.sql("""
                        select p.title, p.slug, p.summary, p.member_until,
                          array(select sector from partner_sector s where s.partner_id = p.id) as sectors,
                          array(select district from partner_district d where d.partner_id = p.id order by 1) as districts
                        from partner p where""" + PUBLIC)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new PartnerCard(
                        row.getString("title"),
                        Kind.PARTNER.path(row.getString("slug")),
                        row.getString("summary"),
                        texts(row, "sectors").stream()
                                .map(Sector::valueOf)
                                .sorted()
                                .toList(),
                        texts(row, "districts"),
                        row.getObject("member_until", LocalDate.class)))
                .list();
    }

    /** Some present members, others every day, by name. */
    PartnerStrip strip(int atMost) {
        return jdbc.sql("with present as (select p.id, p.title, p.slug from partner p where" + PUBLIC + """
                          and (p.member_until is null or p.member_until >= :today))
                        select p.id, p.title, p.slug, count(*) over () as number,
                          (select count(distinct d.district) from partner_district d
                            where d.partner_id in (select id from present)) as districts
                        from present p
                        order by md5(p.id || :today::text) limit :atMost""")
                .param("now", Timestamp.from(clock.instant()))
                .param("today", LocalDate.ofInstant(clock.instant(), Time.ZONE))
                .param("atMost", atMost)
                .query(PartnerCards::readStrip);
    }

    private static PartnerStrip readStrip(ResultSet rows) throws SQLException {
        long number = 0;
        long districts = 0;
        List<Link> partners = new ArrayList<>();
        while (rows.next()) {
            number = rows.getLong("number");
            districts = rows.getLong("districts");
            partners.add(new Link(
                    new Ref(Kind.PARTNER, rows.getLong("id")),
                    rows.getString("title"),
                    Kind.PARTNER.path(rows.getString("slug"))));
        }
        partners.sort(Comparator.comparing(Link::title, Names.order()));
        return new PartnerStrip(number, districts, List.copyOf(partners));
    }

    List<Choice> options() {
        return jdbc
                .sql("select id, title from partner where binned_at is null")
                .query((row, number) -> new Choice(row.getLong("id"), row.getString("title")))
                .list()
                .stream()
                .sorted(Comparator.comparing(Choice::label, Names.order()))
                .toList();
    }

    Set<Long> known(Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select id from partner where id = any(:ids)")
                        .param("ids", ids.toArray(Long[]::new))
                        .query(Long.class)
                        .list());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
