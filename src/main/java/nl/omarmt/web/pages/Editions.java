package nl.omarmt.web.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omarmt.web.NewEdition;
import nl.omarmt.web.PageMoments;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Which edition of the site this node knows. The database counts them: see the triggers of {@code page_edition}. */
@Component
class Editions {

    private static final Logger LOG = LoggerFactory.getLogger(Editions.class);

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final ObjectProvider<JdbcClient> jdbc;
    private final ObjectProvider<PageMoments> moments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    private volatile @Nullable Edition current;
    private volatile boolean live;
    private volatile Instant confirmed = Instant.EPOCH;

    /** Who is asked is looked up when needed only: filters are made before the database is there. */
    Editions(
            ObjectProvider<JdbcClient> jdbc,
            ObjectProvider<PageMoments> moments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.moments = moments;
        this.events = events;
        this.clock = clock;
    }

    /** The present edition, or the last one that was heard of while the database is away; none before any was. */
    Optional<Edition> current() {
        Edition known = current;
        if (known != null && live && known.isOver(clock.instant())) {
            end(known);
        }
        return Optional.ofNullable(current);
    }

    /** Once, however many find it over; and not again by those who waited while the database turned out to be away. */
    private synchronized void end(Edition over) {
        if (live && over.equals(current)) {
            refresh();
        }
    }

    /** Whoever stored something here sees it with the next request; while the database is away nothing was stored. */
    synchronized void stored() {
        if (live) {
            refresh();
        }
    }

    /** Whether changes elsewhere are heard of: otherwise the present edition may be an older one. */
    boolean isLive() {
        return live;
    }

    /** How long ago it was certain that the edition was the present one, in seconds. */
    long age() {
        return Math.max(0, clock.instant().getEpochSecond() - confirmed.getEpochSecond());
    }

    /** Asks the database for the present edition. */
    synchronized void refresh() {
        try {
            long number = jdbc.getObject()
                    .sql("select number from page_edition")
                    .query(Long.class)
                    .single();
            Instant now = clock.instant();
            Edition known = current;
            if (known == null || known.number() != number) {
                events.publishEvent(new NewEdition());
            }
            current = new Edition(number, until(now));
            confirmed(now);
        } catch (DataAccessException | TransactionException away) {
            lost();
        }
    }

    /** @param number of the edition that the database just told */
    void heard(long number) {
        Edition known = current;
        if (known == null || known.number() != number || !live) {
            refresh();
        } else {
            confirmed(clock.instant());
        }
    }

    void lost() {
        if (live) {
            LOG.warn("The database does not tell of changes any more; pages that are kept go on as they are");
        }
        live = false;
    }

    private void confirmed(Instant now) {
        confirmed = now;
        live = true;
    }

    /**
     * Midnight counts too: pages say what is today, and absences and memberships are counted in days. A minute is the longest, so that
     * nothing that was overlooked stays.
     */
    private Instant until(Instant now) {
        Instant midnight = LocalDate.ofInstant(now, Time.ZONE)
                .plusDays(1)
                .atStartOfDay(Time.ZONE)
                .toInstant();
        Stream<Instant> known = moments.stream().flatMap(each -> each.next(now).stream());
        return Stream.concat(Stream.of(midnight), known)
                .min(Instant::compareTo)
                .filter(now.plus(LONGEST)::isAfter)
                .orElse(now.plus(LONGEST));
    }
}
