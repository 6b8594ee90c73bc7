package nl.omarmt.drafting;

import java.time.Clock;
import java.time.Duration;
import nl.omarmt.drafting.manuscripts.PreviewLinks;
import nl.omarmt.drafting.manuscripts.RevisionRows;
import nl.omarmt.publishing.Ref;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Tidies up while nobody writes: empties the bin of what has lain there long enough, thins out old autosaves, and forgets secret
 * links that have expired. Every step asks the database again whether it is due, so it does not matter how many nodes do this
 * at the same moment.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NightWork {

    /** From then on one autosave of a day is enough. */
    private static final Duration AUTOSAVES_KEPT = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(NightWork.class);

    private final Bin bin;
    private final RevisionRows revisions;
    private final PreviewLinks links;
    private final Clock clock;

    NightWork(Bin bin, RevisionRows revisions, PreviewLinks links, Clock clock) {
        this.bin = bin;
        this.revisions = revisions;
        this.links = links;
        this.clock = clock;
    }

    /** At half past three; another moment, or {@code -} for never, can be set as {@code omarmt.night-work}. */
    @Scheduled(cron = "${omarmt.night-work:0 30 3 * * *}", zone = "Europe/Amsterdam")
    void tidyUp() {
        long erased = bin.overdue().stream().filter(this::isErased).count();
        int unsaved = bin.eraseUnsaved();
        int forgotten = links.forgetExpired();
        int thinned = revisions.thinOut(clock.instant().minus(AUTOSAVES_KEPT));
        LOG.info(
                "Erased {} from the bin and {} that was never saved, thinned out {} autosaves, forgot {} links",
                erased,
                unsaved,
                thinned,
                forgotten);
    }

    private boolean isErased(Ref ref) {
        try {
            bin.eraseOverdue(ref);
            return true;
        } catch (StillUsed | OptimisticLockingFailureException leftOrGone) {
            LOG.debug("{} stays in the bin, or another node has erased it", ref);
            return false;
        }
    }
}
