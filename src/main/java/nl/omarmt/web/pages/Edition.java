package nl.omarmt.web.pages;

import java.time.Instant;

/**
 * The state of everything that readers see.
 *
 * @param number changes with every transaction that stored something of it, on any node
 * @param until the moment at which something shows itself differently although nothing was stored
 */
record Edition(long number, Instant until) {

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }
}
