package nl.omarmt.drafting;

import java.util.List;
import java.util.function.Predicate;

/**
 * The texts that somebody was asked to read, those that wait longest first.
 *
 * @param forMe that wait for my answer
 * @param answered about which I asked and got an answer, and that nobody has published or scheduled
 * @param others that wait for somebody else
 */
public record ReviewLists(List<ReviewRow> forMe, List<ReviewRow> answered, List<ReviewRow> others) {

    static ReviewLists of(List<ReviewRow> all) {
        return new ReviewLists(
                only(all, row -> row.review().isOpen() && row.review().forMe()),
                only(
                        all,
                        row -> !row.review().isOpen()
                                && row.review().byMe()
                                && row.item().isUnpublished()),
                only(all, row -> row.review().isOpen() && !row.review().forMe()));
    }

    private static List<ReviewRow> only(List<ReviewRow> all, Predicate<ReviewRow> wanted) {
        return all.stream().filter(wanted).toList();
    }
}
