package nl.omarmt.events;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omarmt.media.Photo;
import nl.omarmt.partners.ContactCard;
import nl.omarmt.text.ReadingTime;
import nl.omarmt.text.RenderedText;
import nl.omarmt.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A breakout session as readers see it, on the page of its event and in a report.
 *
 * @param number of the session within its event, from 1
 * @param description what was announced, plain text
 * @param capacity how many people can take part; none when nobody said
 * @param summary what was written about it afterwards
 * @param addresses of what the summary mentions, as far as readers can see it
 */
public record SessionPage(
        long id,
        int number,
        String title,
        String description,
        @Nullable Integer capacity,
        String room,
        List<Facilitator> facilitators,
        RichText summary,
        List<String> tips,
        List<Commitment> commitments,
        List<Document> documents,
        List<Photo> photos,
        SessionState state,
        Map<String, String> addresses) {

    /** Where it stands on a page; the same for ever, whatever its title and place become. */
    public String anchor() {
        return anchor(id);
    }

    static String anchor(long id) {
        return "deelsessie-" + id;
    }

    /** The letter by which people call it. */
    public String letter() {
        return letter(number);
    }

    /** The letter by which people call the session of this number: A for the first; after the 26th its number. */
    public static String letter(int number) {
        return number <= 26 ? String.valueOf((char) ('A' + number - 1)) : String.valueOf(number);
    }

    /** The contact persons that lead it. */
    public Set<Long> contactIds() {
        return facilitators.stream()
                .map(Facilitator::contactId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The same session, its contact persons as these cards name them; those without a card are left out. */
    public SessionPage named(Map<Long, ContactCard> cards) {
        return ledBy(facilitators.stream()
                .flatMap(person -> person.contactId() == null
                        ? Stream.of(person)
                        : Stream.ofNullable(cards.get(person.contactId())).map(Facilitator::of))
                .toList());
    }

    /** The same session, its summary with links to what it mentions. */
    public SessionPage linked(Map<String, String> known) {
        return with(facilitators, known);
    }

    SessionPage ledBy(List<Facilitator> others) {
        return with(others, addresses);
    }

    private SessionPage with(List<Facilitator> others, Map<String, String> known) {
        return new SessionPage(
                id,
                number,
                title,
                description,
                capacity,
                room,
                others,
                summary,
                tips,
                commitments,
                documents,
                photos,
                state,
                known);
    }

    /** How many words there are to read in what was written about it. */
    public int words() {
        return summary.words()
                + tips.stream().mapToInt(ReadingTime::words).sum()
                + commitments.stream()
                        .mapToInt(row -> ReadingTime.words(row.who() + " " + row.what()))
                        .sum();
    }

    /** The summary for a page in which the title of the session is a heading of the third level. */
    public RenderedText text() {
        return summary.render(anchor(), 4).linked(addresses);
    }

    /** Whether anything was written about it. */
    public boolean isWrittenUp() {
        return !summary.isEmpty()
                || !tips.isEmpty()
                || !commitments.isEmpty()
                || !documents.isEmpty()
                || !photos.isEmpty();
    }
}
