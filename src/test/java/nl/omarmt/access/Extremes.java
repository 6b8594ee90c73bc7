package nl.omarmt.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.omarmt.events.Events;
import nl.omarmt.events.SessionWriteUpForm;
import nl.omarmt.partners.ContactPersonForm;
import nl.omarmt.partners.ContactPersons;
import nl.omarmt.publishing.Kind;
import nl.omarmt.site.Settings;
import nl.omarmt.site.SettingsForm;
import org.springframework.context.ApplicationContext;

/** A network in which everything is as long, as many or as wide as the forms let somebody make it by accident. */
final class Extremes {

    static final int PARTNERS = 250;
    static final int SECTIONS = 40;

    private static final String WORD = "meervoudigepersoonlijkheidsproblematiekbehandelaarsoverleg";
    private static final String TITLE = "Verslag van het " + WORD + " over eenzaamheid onder jongvolwassenen in "
            + "Leidsche Rijn, Vleuten-De Meern, Overvecht, Kanaleneiland en Lunetten";
    private static final String PERSON = "Maria-Magdalena van den Bovenkamp-Oosterhuis tot Westerflier";
    private static final String ADDRESS =
            "https://www.example.org/bestanden/2026/11/presentatie_werkgroep_kunst_cultuur_en_gezondheid_definitief_v3.pdf";
    private static final String SENTENCE = "Het " + WORD + " besprak wat er nodig is. ";
    private static final String TABLE = "<table><tr>" + "<th>Organisatienaam</th>".repeat(9) + "</tr><tr>"
            + "<td>Woonzorgcentrum</td>".repeat(9) + "</tr></table>";
    private static final String BODY = "<h2>" + TITLE + "</h2><p>" + SENTENCE.repeat(3) + "<a href=\"" + ADDRESS + "\">"
            + ADDRESS + "</a></p>" + TABLE + "<ul><li>" + WORD + "</li><li><ul><li>" + WORD + "</li></ul></li></ul>"
            + "<blockquote><p>" + SENTENCE + "</p></blockquote>";
    private static final List<Map<String, ?>> DOCUMENTS = List.of(
            Map.of("title", WORD + "_definitief_v3.pdf", "address", ADDRESS), Map.of("title", SENTENCE.repeat(2)));
    private static final List<Map<String, ?>> PHOTOS = List.of(
            Map.of("alt", "Een zaal", "caption", SENTENCE.repeat(3), "credit", PERSON),
            Map.of("alt", "Een deur", "caption", WORD, "credit", PERSON));

    private final ApplicationContext site;
    private final Contents contents;

    Extremes(ApplicationContext site) {
        this.site = site;
        contents = new Contents(site);
    }

    void publish() {
        List<Long> partners = new ArrayList<>(List.of(partner(WORD + " & partners in de regio Midden-Nederland")));
        IntStream.range(1, PARTNERS)
                .mapToObj(number -> partner("Buurthuis " + number))
                .forEach(partners::add);
        long person = person(partners.get(0));
        long workgroup = workgroup(partners, person);
        long event = event(partners, workgroup, person);
        long call = call(partners.get(0), workgroup, person);
        report(event, workgroup, call, partners);
        contents.publish(
                Kind.ARTICLE,
                Map.of(
                        "title",
                        TITLE,
                        "datedOn",
                        "2026-11-02",
                        "summary",
                        SENTENCE.repeat(4),
                        "body",
                        BODY,
                        "byline",
                        PERSON,
                        "partnerIds",
                        partners,
                        "workgroupIds",
                        List.of(workgroup)));
        contents.publish(
                Kind.TIP,
                Map.of(
                        "title",
                        TITLE,
                        "kind",
                        "BOOK",
                        "maker",
                        PERSON + " en " + WORD,
                        "link",
                        ADDRESS,
                        "why",
                        SENTENCE.repeat(9),
                        "submittedBy",
                        PERSON,
                        "decision",
                        "APPROVED"));
        contents.publish(Kind.PAGE, Map.of("title", TITLE, "summary", SENTENCE.repeat(4), "body", BODY));
        nameTheSite();
    }

    private long partner(String name) {
        return contents.publish(
                Kind.PARTNER,
                Map.of(
                        "title",
                        name,
                        "summary",
                        SENTENCE,
                        "description",
                        BODY,
                        "website",
                        ADDRESS,
                        "sectors",
                        List.of("WELFARE", "CARE", "CULTURE", "STUDENTS", "MUNICIPALITY", "HOUSING"),
                        "districts",
                        "Leidsche Rijn, Vleuten-De Meern, Overvecht, " + WORD));
    }

    private long person(long partner) {
        return site.getBean(ContactPersons.class)
                .add(
                        partner,
                        Contents.form(
                                Map.of(),
                                Map.of(
                                        "name",
                                        PERSON,
                                        "role",
                                        WORD,
                                        "email",
                                        "maria-magdalena.van.den.bovenkamp-oosterhuis@" + WORD + ".example.org",
                                        "phone",
                                        "+31 (0)30 123 45 67, toestel 89",
                                        "absences",
                                        List.of()),
                                ContactPersonForm.class));
    }

    private long workgroup(List<Long> partners, long person) {
        return contents.publish(
                Kind.WORKGROUP,
                Map.of(
                        "title",
                        TITLE,
                        "centralQuestion",
                        SENTENCE.repeat(4),
                        "summary",
                        SENTENCE.repeat(4),
                        "description",
                        BODY,
                        "contactId",
                        person,
                        "partnerIds",
                        partners,
                        "personIds",
                        List.of(person)));
    }

    private long event(List<Long> partners, long workgroup, long person) {
        List<Map<String, ?>> sessions = IntStream.range(0, 30)
                .mapToObj(number -> Map.of(
                        "title",
                        TITLE,
                        "description",
                        SENTENCE.repeat(3),
                        "capacity",
                        100_000,
                        "room",
                        WORD,
                        "facilitatorIds",
                        List.of(person),
                        "facilitatorNames",
                        PERSON + "\n" + PERSON))
                .<Map<String, ?>>map(row -> row)
                .toList();
        long id = contents.publish(
                Kind.EVENT,
                Map.ofEntries(
                        Map.entry("title", TITLE),
                        Map.entry("theme", WORD),
                        Map.entry("summary", SENTENCE.repeat(4)),
                        Map.entry("description", BODY),
                        Map.entry("startsOn", "2026-11-20"),
                        Map.entry("startsAt", "09:00"),
                        Map.entry("endsOn", "2026-12-31"),
                        Map.entry("endsAt", "17:30"),
                        Map.entry("locationName", WORD),
                        Map.entry("locationAddress", WORD + " 1234-zwart, Utrecht"),
                        Map.entry("district", WORD),
                        Map.entry("access", SENTENCE.repeat(5)),
                        Map.entry("organiserIds", partners),
                        Map.entry("workgroupIds", List.of(workgroup)),
                        Map.entry("programme", List.of(Map.of("startsAt", "09:00", "title", TITLE, "speaker", PERSON))),
                        Map.entry("sessions", sessions)));
        writeUp(id);
        return id;
    }

    private void writeUp(long event) {
        Events events = site.getBean(Events.class);
        events.writeUp(
                event,
                events.writeUps(event).stream()
                        .map(blank -> Contents.form(
                                blank,
                                Map.of(
                                        "summary",
                                        BODY,
                                        "tips",
                                        SENTENCE + "\n" + WORD,
                                        "state",
                                        "APPROVED",
                                        "commitments",
                                        List.of(Map.of("who", PERSON, "what", SENTENCE, "dueOn", "2027-09-30")),
                                        "documents",
                                        DOCUMENTS,
                                        "photos",
                                        PHOTOS),
                                SessionWriteUpForm.class))
                        .toList());
    }

    private long call(long partner, long workgroup, long person) {
        return contents.publish(
                Kind.CALL,
                Map.of(
                        "title",
                        TITLE,
                        "text",
                        BODY,
                        "direction",
                        "ASKS",
                        "contactId",
                        person,
                        "partnerId",
                        partner,
                        "workgroupId",
                        workgroup,
                        "deadlineOn",
                        "2026-12-31"));
    }

    private void report(long event, long workgroup, long call, List<Long> partners) {
        List<Map<String, ?>> kinds = List.of(
                Map.of("kind", "TEXT", "heading", TITLE, "body", BODY),
                Map.of("kind", "WORKGROUP_UPDATE", "heading", TITLE, "body", BODY, "workgroupId", workgroup),
                Map.of("kind", "CALL", "callId", call),
                Map.of("kind", "PHOTO", "heading", TITLE, "photos", PHOTOS),
                Map.of(
                        "kind",
                        "VIDEO",
                        "heading",
                        TITLE,
                        "videoProvider",
                        "YOUTUBE",
                        "videoId",
                        "Om4rmtKx9_Q",
                        "videoTitle",
                        TITLE),
                Map.of("kind", "QUOTE", "quote", SENTENCE.repeat(5), "quoteBy", PERSON + ", " + WORD),
                Map.of("kind", "DOCUMENTS", "heading", TITLE, "documents", DOCUMENTS),
                Map.of("kind", "TEXT", "heading", WORD, "body", BODY));
        List<Map<String, ?>> sections = new ArrayList<>(List.of(Map.of("kind", "SESSIONS", "heading", TITLE)));
        IntStream.range(1, SECTIONS)
                .mapToObj(number -> kinds.get(number % kinds.size()))
                .forEach(sections::add);
        contents.publish(
                Kind.REPORT,
                Map.of(
                        "title",
                        TITLE,
                        "eventId",
                        event,
                        "attendance",
                        100_000,
                        "summary",
                        SENTENCE.repeat(9),
                        "introduction",
                        BODY,
                        "highlights",
                        SENTENCE + "\n" + WORD,
                        "partnerIds",
                        partners,
                        "sections",
                        sections));
    }

    private void nameTheSite() {
        Settings settings = site.getBean(Settings.class);
        settings.revise(Contents.form(
                settings.form(),
                Map.of(
                        "name",
                        WORD,
                        "tagline",
                        WORD,
                        "heroTitle",
                        "Samen in het " + WORD,
                        "heroText",
                        SENTENCE.repeat(5),
                        "footerText",
                        SENTENCE.repeat(5),
                        "contactEmail",
                        "info@" + WORD + ".example.org"),
                SettingsForm.class));
    }
}
