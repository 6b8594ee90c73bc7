package nl.omarmt.site;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.omarmt.catalogue.Catalogue;
import nl.omarmt.catalogue.Teaser;
import nl.omarmt.partners.Partners;
import nl.omarmt.partners.PersonName;
import nl.omarmt.publishing.Kind;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Whom a text can mention: the partners, workgroups and events that readers can see, and the persons at those partners. */
@Component
class Names {

    private static final Set<Kind> KINDS = Set.of(Kind.PARTNER, Kind.WORKGROUP, Kind.EVENT);
    private static final int MOST = 8;
    private static final int PAGES_AT_LEAST = 5;
    private static final int LONGEST = 60;

    private final Catalogue catalogue;
    private final Partners partners;
    private final MessageSource messages;

    Names(Catalogue catalogue, Partners partners, MessageSource messages) {
        this.catalogue = catalogue;
        this.partners = partners;
        this.messages = messages;
    }

    /** At most eight, the best first; without words the newest pages. */
    List<Proposal> propose(String typed, Locale language) {
        String words = typed.substring(0, Math.min(typed.length(), LONGEST)).strip();
        List<PersonName> persons = words.isEmpty() ? List.of() : partners.personsCalled(words, MOST);
        int pages = Math.max(PAGES_AT_LEAST, MOST - persons.size());
        return Stream.concat(
                        catalogue.called(words, KINDS, pages).stream().map(page -> of(page, language)),
                        persons.stream()
                                .map(person -> new Proposal(person.reference(), person.name(), person.partner())))
                .limit(MOST)
                .toList();
    }

    private Proposal of(Teaser page, Locale language) {
        String sort = page.label().isEmpty() ? "site.kind." + page.kind() : page.label();
        String word = messages.getMessage(sort, null, language);
        boolean dated = page.ref().kind() == Kind.EVENT;
        return new Proposal(
                page.ref().toString(),
                page.title(),
                dated
                        ? word + ", "
                                + DateTimeFormatter.ofPattern("d MMMM yyyy", language)
                                        .format(page.date())
                        : word);
    }

    /**
     * One whom the writer may mean.
     *
     * @param ref what the text stores, such as {@code partner:5} or {@code partner:5#persoon-7}
     * @param about what tells it from others of the same name
     */
    record Proposal(String ref, String name, String about) {}
}
