package nl.omarmt.accounts;

import nl.omarmt.web.SiteAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The last lines on the console: where the site is, and how to get in. */
@Component
class Greeting {

    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

    private final FirstAdministrator first;
    private final SiteAddress site;

    Greeting(FirstAdministrator first, SiteAddress site) {
        this.first = first;
        this.site = site;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void greet() {
        try {
            first.makeAsSet().ifPresent(LOG::error);
        } catch (EmailTaken meanwhile) {
            LOG.debug("another node made the account at the same time");
        }
        LOG.info("The site is at {}", site.of("/"));
        LOG.info("Write and publish at {}", site.of("/beheer"));
        first.link()
                .ifPresent(path ->
                        LOG.info("There is no account yet. Make the first one, within an hour, at {}", site.of(path)));
    }
}
