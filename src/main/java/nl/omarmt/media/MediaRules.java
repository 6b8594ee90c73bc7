package nl.omarmt.media;

import nl.omarmt.security.AuditTrail;
import nl.omarmt.web.StaleEdit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one row with the settings for media. */
@Service
@Transactional
class MediaRules {

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    MediaRules(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** As they are stored now. */
    @Transactional(readOnly = true)
    MediaSettings current() {
        return jdbc.sql("select * from media_setting")
                .query(MediaSettings.class)
                .single();
    }

    /**
     * Stores what was typed; the next upload is judged by it.
     *
     * @throws StaleEdit when somebody else stored something in the meantime
     */
    void revise(MediaSettings form) {
        int changed = jdbc.sql("""
                        update media_setting set version = version + 1, image_megabytes = :image,
                          document_megabytes = :document, keep_original = :keep, consent_required = :required
                        where version = :version""")
                .param("image", form.imageMegabytes())
                .param("document", form.documentMegabytes())
                .param("keep", form.keepOriginal())
                .param("required", form.consentRequired())
                .param("version", form.version() == null ? -1 : form.version())
                .update();
        if (changed == 0) {
            throw new StaleEdit();
        }
        trail.note("changed", "media-settings");
    }
}
