package nl.omarmt.site;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.omarmt.calls.CallCard;
import nl.omarmt.drafting.ContentRow;
import nl.omarmt.drafting.ReviewLists;
import nl.omarmt.drafting.UnsavedRow;
import nl.omarmt.events.UnwrittenSession;
import nl.omarmt.reports.DueReport;
import org.jspecify.annotations.Nullable;

/**
 * What asks for attention in the admin area.
 *
 * @param removals how many people asked to have a photo taken away
 * @param reviews what somebody was asked to read
 * @param due meetings that nobody has begun to write about
 * @param unwritten past events with sessions about which nobody has written
 * @param calls that close soon
 * @param unsaved what was begun and not saved yet, last written first
 * @param drafts last changed first
 * @param scheduled first to appear first
 */
record DashboardPage(
        long removals,
        ReviewLists reviews,
        List<DueReport> due,
        List<Unwritten> unwritten,
        List<CallCard> calls,
        List<UnsavedRow> unsaved,
        List<ContentRow> drafts,
        List<ContentRow> scheduled) {

    /**
     * An event with sessions that wait for their summary.
     *
     * @param heldOn its last day
     */
    record Unwritten(long eventId, String title, @Nullable LocalDate heldOn, List<String> sessions) {

        static List<Unwritten> byEvent(List<UnwrittenSession> sessions) {
            Map<Long, List<UnwrittenSession>> events = sessions.stream()
                    .collect(Collectors.groupingBy(UnwrittenSession::eventId, LinkedHashMap::new, Collectors.toList()));
            return events.values().stream().map(Unwritten::of).toList();
        }

        private static Unwritten of(List<UnwrittenSession> sessions) {
            UnwrittenSession first = sessions.get(0);
            return new Unwritten(
                    first.eventId(),
                    first.eventTitle(),
                    first.heldOn(),
                    sessions.stream().map(UnwrittenSession::title).toList());
        }

        /** Where one press leads to the report in which the summaries are written, and begins it when there is none. */
        public String startPath() {
            return "/beheer/agenda/" + eventId + "/verslag";
        }
    }
}
