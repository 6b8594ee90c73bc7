package nl.omarmt.site;

import java.util.List;
import nl.omarmt.calls.CallCard;
import nl.omarmt.catalogue.Teaser;
import nl.omarmt.drafting.ContentRow;
import nl.omarmt.events.UnwrittenSession;

/**
 * What asks for attention in the admin area.
 *
 * @param due past events that have no report yet
 * @param drafts last changed first
 * @param scheduled first to appear first
 * @param sessions of past events about which nobody has written
 * @param calls that close soon
 */
record DashboardPage(
        List<Teaser> due,
        List<ContentRow> drafts,
        List<ContentRow> scheduled,
        List<UnwrittenSession> sessions,
        List<CallCard> calls) {}
