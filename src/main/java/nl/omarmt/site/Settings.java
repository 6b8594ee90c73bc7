package nl.omarmt.site;

import nl.omarmt.drafting.Fields;
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
public class Settings {

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    Settings(JdbcClient jdbc, AuditTrail trail, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.events = events;
    }

    /** As they are now, or were at most a second ago. */
    @Cacheable(SettingsMemory.CACHE)
    @Transactional(propagation = Propagation.SUPPORTS)
    public SiteSettings current() {
        return stored();
    }

    /** As they are stored, for the form. */
    @Transactional(readOnly = true)
    public SettingsForm form() {
        return stored().asForm();
    }

    /**
     * Stores what was typed; every page shows it from the next request on.
     *
     * @throws StaleEdit when somebody else stored something in the meantime
     */
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

    private SiteSettings stored() {
        return jdbc.sql("select * from site_setting").query(SiteSettings.class).single();
    }
}
