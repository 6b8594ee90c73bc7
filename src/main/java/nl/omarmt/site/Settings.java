package nl.omarmt.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.omarmt.catalogue.Link;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.Single;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import nl.omarmt.security.AuditTrail;
import nl.omarmt.web.StaleEdit;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The site's own name and words, kept in the database so that every node shows the same. */
@Service
@Transactional
public class Settings implements Single<SettingsForm> {

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Settings(JdbcClient jdbc, AuditTrail trail, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** What stands around every page now, or stood there at most a second ago; in one statement. */
    @Cacheable(SettingsMemory.CACHE)
    @Transactional(propagation = Propagation.SUPPORTS)
    public SiteSettings current() {
        return Objects.requireNonNull(
                jdbc.sql("""
                        select s.*, p.id as page_id, p.title as page_title, p.slug as page_slug
                        from site_setting s
                        left join page p on p.state = 'PUBLISHED' and p.published_at <= ? and p.binned_at is null
                        order by lower(p.title), p.id""").param(Timestamp.from(clock.instant())).query(Settings::read));
    }

    @Override
    public String word() {
        return "settings";
    }

    /** As they are stored, for the form. */
    @Override
    @Transactional(readOnly = true)
    public SettingsForm form() {
        return jdbc.sql("select * from site_setting").query(SettingsForm.class).single();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isUntouched() {
        return Integer.valueOf(0).equals(form().version());
    }

    /**
     * Stores what was typed; every page shows it from the next request on.
     *
     * @throws StaleEdit when somebody else stored something in the meantime
     */
    @Override
    public void revise(SettingsForm form) {
        int changed = jdbc.sql("""
                        update site_setting set version = version + 1, name = :name, tagline = :tagline,
                          hero_title = :heroTitle, hero_text = :heroText, footer_text = :footerText,
                          linked_in = :linkedIn, contact_email = :contactEmail
                        where version = :version""")
                .param("name", Fields.text(form.name()))
                .param("tagline", Fields.text(form.tagline()))
                .param("heroTitle", Fields.text(form.heroTitle()))
                .param("heroText", Fields.text(form.heroText()))
                .param("footerText", Fields.text(form.footerText()))
                .param("linkedIn", Fields.text(form.linkedIn()))
                .param("contactEmail", Fields.text(form.contactEmail()))
                .param("version", form.version() == null ? -1 : form.version())
                .update();
        if (changed == 0) {
            throw new StaleEdit();
        }
        trail.note("changed", "settings");
        events.publishEvent(new SettingsChanged());
    }

    private static SiteSettings read(ResultSet rows) throws SQLException {
        SiteSettings settings = SiteSettings.UNKNOWN;
        List<Link> pages = new ArrayList<>();
        while (rows.next()) {
            if (rows.getString("page_slug") != null) {
                pages.add(new Link(
                        new Ref(Kind.PAGE, rows.getLong("page_id")),
                        rows.getString("page_title"),
                        Kind.PAGE.path(rows.getString("page_slug"))));
            }
            settings = new SiteSettings(
                    rows.getString("name"),
                    rows.getString("tagline"),
                    rows.getString("hero_title"),
                    rows.getString("hero_text"),
                    rows.getString("footer_text"),
                    rows.getString("linked_in"),
                    rows.getString("contact_email"),
                    pages);
        }
        return settings;
    }
}
