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
        List<Long> number = new ArrayList<>();
        List<Link> partners = jdbc.sql("""
                        select p.id, p.title, p.slug, count(*) over () as number
                        from partner p where""" + PUBLIC + """
                          and (p.member_until is null or p.member_until >= :today)
                        order by md5(p.id || :today::text) limit :atMost""")
                .param("now", Timestamp.from(clock.instant()))
                .param("today", LocalDate.ofInstant(clock.instant(), Time.ZONE))
                .param("atMost", atMost)
                .query((row, index) -> {
                    number.add(row.getLong("number"));
                    return new Link(
                            new Ref(Kind.PARTNER, row.getLong("id")),
                            row.getString("title"),
                            Kind.PARTNER.path(row.getString("slug")));
                })
                .list();
        return new PartnerStrip(
                number.isEmpty() ? 0 : number.get(0),
                partners.stream()
                        .sorted(Comparator.comparing(Link::title, Names.order()))
                        .toList());
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
