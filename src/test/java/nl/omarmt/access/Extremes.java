package nl.omarmt.access;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import nl.omarmt.events.Events;
import nl.omarmt.partners.ContactPersonForm;
import nl.omarmt.partners.ContactPersons;
import nl.omarmt.publishing.Kind;
import nl.omarmt.site.Settings;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The network of {@code extremes.yaml}, with 250 partners. */
final class Extremes {

    private static final int PARTNERS = 250;
    private static final String WORD = "meervoudigepersoonlijkheidsproblematiekbehandelaarsoverleg";
    private static final String TITLE = "Verslag van het " + WORD + " over eenzaamheid onder jongvolwassenen in "
            + "Leidsche Rijn, Vleuten-De Meern, Overvecht en Lunetten";
    private static final String PERSON = "Maria-Magdalena van den Bovenkamp-Oosterhuis tot Westerflier";
    private static final String ADDRESS =
            "https://www.example.org/bestanden/2026/11/presentatie_werkgroep_kunst_cultuur_en_gezondheid_definitief_v3.pdf";
    private static final String SENTENCE = "Het " + WORD + " besprak wat er nodig is.";
    private static final String BODY = "<h2>" + TITLE + "</h2><p>" + SENTENCE + " <a href='" + ADDRESS + "'>" + ADDRESS
            + "</a></p><table><tr>" + "<th>Organisatienaam</th>".repeat(9) + "</tr><tr>"
            + "<td>Woonzorgcentrum</td>".repeat(9) + "</tr></table><ul><li>" + WORD + "<ul><li>" + WORD
            + "</li></ul></li></ul><blockquote><p>" + SENTENCE + "</p></blockquote>";

    private static final JsonMapper JSON = new JsonMapper();

    private final ApplicationContext site;
    private final Contents contents;
    private final Map<String, Object> stored = new HashMap<>();

    Extremes(ApplicationContext site) {
        this.site = site;
        contents = new Contents(site);
    }

    void publish() {
        long[] partners = LongStream.range(0, PARTNERS)
                .map(number -> partner(number == 0 ? "WORD en partners" : "Buurthuis " + number))
                .toArray();
        stored.put("partners", partners);
        stored.put("partner", partners[0]);
        stored.put("person", person(partners[0]));
        for (JsonNode item : new YAMLMapper().readTree(Window.script(Extremes.class, "extremes.yaml"))) {
            Kind kind = Kind.valueOf(item.get("kind").asString());
            long id = contents.publish(kind, fields(whole(item)));
            stored.put(kind.name().toLowerCase(Locale.ROOT), id);
            if (kind == Kind.EVENT) {
                writeUp(id);
            }
        }
        nameTheSite();
    }

    private static JsonNode whole(JsonNode item) {
        JsonNode fields = item.get("fields");
        item.path("repeated").properties().forEach(rows -> {
            for (int time = 0; time < 5; time++) {
                ((ArrayNode) fields.get(rows.getKey())).addAll((ArrayNode) rows.getValue());
            }
        });
        return fields;
    }

    private long partner(String name) {
        return contents.publish(
                Kind.PARTNER,
                fields(Map.of(
                        "title", name,
                        "summary", "SENTENCE",
                        "description", "BODY",
                        "website", "ADDRESS",
                        "sectors", List.of("WELFARE", "CARE", "CULTURE", "STUDENTS", "MUNICIPALITY", "HOUSING"),
                        "districts", "Leidsche Rijn, Vleuten-De Meern, Overvecht, WORD")));
    }

    private long person(long partner) {
        ContactPersonForm nobody = new ContactPersonForm(null, null, null, null, null, List.of());
        Map<String, ?> person = Map.of(
                "name", "PERSON",
                "role", "WORD",
                "email", "maria-magdalena.van.den.bovenkamp-oosterhuis@WORD.example.org",
                "phone", "+31 (0)30 123 45 67, toestel 89");
        return site.getBean(ContactPersons.class).add(partner, Contents.over(nobody, fields(person)));
    }

    private void writeUp(long event) {
        JsonNode words = fields(Map.of(
                "summary", "BODY",
                "tips", "SENTENCE",
                "state", "APPROVED",
                "commitments", List.of(Map.of("who", "PERSON", "what", "SENTENCE", "dueOn", "2027-09-30"))));
        Events events = site.getBean(Events.class);
        events.writeUp(
                event,
                events.writeUps(event).stream()
                        .map(blank -> Contents.over(blank, words))
                        .toList());
    }

    private void nameTheSite() {
        Settings settings = site.getBean(Settings.class);
        Map<String, ?> words = Map.of(
                "name", "WORD",
                "tagline", "WORD",
                "heroTitle", "Samen in het WORD",
                "heroText", "SENTENCE SENTENCE",
                "footerText", "SENTENCE SENTENCE",
                "contactEmail", "info@WORD.example.org");
        settings.revise(Contents.over(settings.form(), fields(words)));
    }

    /** The same with the texts and numbers that its words stand for. */
    private JsonNode fields(Object named) {
        String text = JSON.writeValueAsString(named)
                .replace("LONG", (SENTENCE + " ").repeat(9))
                .replace("SENTENCE", SENTENCE)
                .replace("BODY", BODY)
                .replace("TITLE", TITLE)
                .replace("PERSON", PERSON)
                .replace("ADDRESS", ADDRESS)
                .replace("WORD", WORD);
        for (Map.Entry<String, Object> one : stored.entrySet()) {
            text = text.replace("\"{" + one.getKey() + "}\"", JSON.writeValueAsString(one.getValue()));
        }
        return JSON.readTree(text);
    }
}
