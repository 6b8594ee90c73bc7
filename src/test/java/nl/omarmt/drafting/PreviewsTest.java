package nl.omarmt.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.Tables;
import nl.omarmt.drafting.manuscripts.Hand;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.importing.DemoNetwork;
import nl.omarmt.publishing.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.node.ObjectNode;

/** A preview is the page as it will be, of whatever kind and however unfinished, and leaves nothing behind. */
@SiteTest
class PreviewsTest {

    private static final Next PUBLISH = new Next("publish", null, null, null, null, "", null, List.of());

    private static final String PUBLIC =
            " where state = 'PUBLISHED' and published_at < '2026-11-23' and binned_at is null order by id";

    @Autowired
    private MockMvc site;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Tables tables;

    @Autowired
    private Editors editors;

    @Autowired
    private StoredTexts stored;

    @Autowired
    private Writing writing;

    @Autowired
    private Saving saving;

    @Autowired
    private FormJson json;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @BeforeEach
    void load() {
        DemoNetwork.load(context);
    }

    @Test
    void whatIsPublicLooksAsItDoes() throws Exception {
        for (Kind kind : Kind.values()) {
            List<Long> all = jdbc.sql("select id from " + kind.word() + PUBLIC + " limit 12")
                    .query(Long.class)
                    .list();
            assertThat(all).as(kind.word()).isNotEmpty();
            for (long id : all) {
                assertThat(dateless(preview(Place.of(kind, id)))).isEqualTo(dateless(published(kind, id)));
            }
        }
    }

    @Test
    void whatReadersWillBeToldAboutAChangeIsShownToo() throws Exception {
        Place place = Place.of(Kind.ARTICLE, first(Kind.ARTICLE));
        jdbc.sql("update article set amended_at = '2026-11-01', amendment = 'Eerder iets.' where id = " + place.id())
                .update();
        assertThat(preview(place)).contains("Eerder iets.").isEqualTo(published(Kind.ARTICLE, place.id()));

        save(editors.of(Kind.ARTICLE), place, new Next(null, null, null, "Nu dit.", null, "", null, List.of()));

        assertThat(preview(place)).contains("Nu dit.").doesNotContain("Eerder iets.");
    }

    /** A static page says when it was changed last: at the moment at which it would be published. */
    private static String dateless(String page) {
        return page.replaceAll("Laatst gewijzigd op <time.*?</time>", "")
                // A preview plays nothing: there the link leads to the video.
                .replaceAll("<script[^>]*/video[^>]*></script>\\s*", "");
    }

    @Test
    void whatIsWrittenLooksTheSameOnceItIsPublished() throws Exception {
        for (Kind kind : Kind.values()) {
            writeAndPublish(editors.of(kind), Place.unsaved(kind, UUID.randomUUID()));
        }
    }

    @Test
    void changesLookTheSameOnceTheyArePublished() throws Exception {
        for (Kind kind : Kind.values()) {
            writeAndPublish(editors.of(kind), Place.of(kind, first(kind)));
        }
    }

    @Test
    void nothingIsLeftBehind() throws Exception {
        for (Kind kind : Kind.values()) {
            ContentEditing<?> editing = editors.of(kind);
            Place unsaved = Place.unsaved(kind, UUID.randomUUID());
            Place changed = Place.of(kind, first(kind));
            keep(editing, unsaved, sample(editing, unsaved));
            keep(editing, changed, sample(editing, changed));
            Map<String, String> before = tables.digests();

            preview(unsaved);
            preview(changed);
            answer(changed.path("/voorbeeld"));

            assertThat(tables.digests()).as(kind.word()).isEqualTo(before);
        }
    }

    @Test
    void whatHasOnlyBegunIsShownAsFarAsItGoes() throws Exception {
        for (Kind kind : Kind.values()) {
            Place place = Place.unsaved(kind, UUID.randomUUID());
            assertThat(Jsoup.parse(preview(place)).select("h1").text()).endsWith("zonder titel");

            keep(editors.of(kind), place, blank(kind).put("title", "Een begin"));

            assertThat(Jsoup.parse(preview(place)).select("h1").text()).isEqualTo("Een begin");
            assertThat(document(place.path("/voorbeeld")).select(".alert--warning li"))
                    .as("what is missing of " + kind)
                    .isNotEmpty();
        }
    }

    /** Between two keystrokes anything can stand in a form. */
    @Test
    void whatNoFormMaySayIsShownAsFarAsItGoes() throws Exception {
        for (Kind kind : Kind.values()) {
            Place place = Place.of(kind, first(kind));
            keep(editors.of(kind), place, wrong(sample(editors.of(kind), place)));

            assertThat(Jsoup.parse(preview(place)).select("h1").text()).isEqualTo("T".repeat(300));
            assertThat(document(place.path("/voorbeeld"))
                            .select(".alert--warning li a")
                            .eachText())
                    .as("what is wrong with " + kind)
                    .anyMatch(words -> words.contains("te lang"));
        }
    }

    @Test
    void whatIsTakenByOthersIsLeftOut() throws Exception {
        Place place = Place.unsaved(Kind.REPORT, UUID.randomUUID());
        long taken = jdbc.sql("select event_id from report where event_id is not null order by id limit 1")
                .query(Long.class)
                .single();
        String slug = jdbc.sql("select slug from report order by id limit 1")
                .query(String.class)
                .single();
        keep(
                editors.of(Kind.REPORT),
                place,
                blank(Kind.REPORT)
                        .put("title", "Nog een verslag")
                        .put("slug", slug)
                        .put("eventId", taken));

        assertThat(Jsoup.parse(preview(place)).select("h1").text()).isEqualTo("Nog een verslag");
    }

    @Test
    void whatWasErasedMeanwhileIsLeftOut() throws Exception {
        Place place = Place.of(Kind.ARTICLE, first(Kind.ARTICLE));
        ObjectNode form = sample(editors.of(Kind.ARTICLE), place);
        form.withArrayProperty("partnerIds").add(999_999);
        form.withArrayProperty("workgroupIds").add(999_999);
        form.withArrayProperty("relatedRefs").add("report:999999");
        keep(editors.of(Kind.ARTICLE), place, form);

        assertThat(Jsoup.parse(preview(place)).select("h1").text()).isEqualTo("Een nieuwe titel");
    }

    @Test
    void aStaticPageMayBeCalledAsAnotherPartOfTheSite() throws Exception {
        Place place = Place.unsaved(Kind.PAGE, UUID.randomUUID());
        keep(editors.of(Kind.PAGE), place, blank(Kind.PAGE).put("title", "Agenda"));

        assertThat(Jsoup.parse(preview(place)).select("h1").text()).isEqualTo("Agenda");
    }

    @Test
    void aPreviewGivesWayToWhoStoresTheSame() throws Exception {
        long id = first(Kind.ARTICLE);
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("update article set theme = theme where id = " + id);

            assertThat(answer(Place.of(Kind.ARTICLE, id).path("/voorbeeld/pagina"))
                            .getStatus())
                    .isEqualTo(503);
            other.rollback();
        }
        assertThat(answer(Place.of(Kind.ARTICLE, id).path("/voorbeeld/pagina")).getStatus())
                .isEqualTo(200);
    }

    /** Writes something, looks at its preview, publishes it, and looks at its page. */
    private <F extends EditForm<F>> void writeAndPublish(ContentEditing<F> editing, Place place) throws Exception {
        Hand hand = new Hand(place.key(), 0, UUID.randomUUID(), 0);
        Typed<F> written = json.read(sample(editing, place).toString(), stored.type(editing));
        writing.keep(editing, place, hand, written);
        String preview = preview(place);
        Kept kept = saving.save(editing, place, Authors.next(hand), written.form(), PUBLISH);

        assertThat(kept.outcome()).as(place.toString()).startsWith("drafting.published");
        long id = Objects.requireNonNull(kept.place().id());
        assertThat(numberless(preview)).isEqualTo(numberless(published(editing.kind(), id)));
        assertThat(preview).contains("Een nieuwe titel");
    }

    /** The first public text of its kind with another title. */
    private ObjectNode sample(ContentEditing<?> editing, Place place) {
        ObjectNode form = json.tree(stored.text(editing, Place.of(editing.kind(), first(editing.kind()))));
        form.put("title", "Een nieuwe titel");
        form.put("deadlineOn", "2026-12-24");
        if (place.isNew()) {
            form.remove(List.of("version", "slug", "eventId"));
            form.put("metOn", "2026-05-30");
            form.path("sessions").forEach(row -> ((ObjectNode) row).remove("id"));
            form.path("sections").forEach(row -> {
                ((ObjectNode) row).remove("id");
                // Without an event there are no sessions to show.
                ((ObjectNode) row).put("kind", row.path("kind").asString("TEXT").replace("SESSIONS", "TEXT"));
            });
        }
        return form;
    }

    private static ObjectNode wrong(ObjectNode form) {
        form.put("title", "T".repeat(400)).put("slug", "Geen Adres").put("summary", "s".repeat(3000));
        form.put("link", "geen adres")
                .put("website", "geen adres")
                .put("capacity", 0)
                .put("attendance", -1);
        form.put("districts", "w".repeat(300)).put("memberSince", "2024-05-01").put("memberUntil", "2020-05-01");
        form.put("startsOn", "2026-12-24").put("endsOn", "2026-12-01").put("registrationUntil", "2027-01-01");
        form.put("datedOn", "3 j")
                .put("metOn", "31 mei")
                .put("deadlineOn", "0004-01-01")
                .put("startedOn", "nee");
        form.withArrayProperty("sections").addObject().put("kind", "TEXT").put("heading", "h".repeat(400));
        form.withArrayProperty("programme")
                .addObject()
                .put("title", "p".repeat(400))
                .put("startsAt", "half elf");
        return form;
    }

    private ObjectNode blank(Kind kind) {
        return json.tree(json.write(Typed.wholly(editors.of(kind).blank())));
    }

    private <F extends EditForm<F>> void save(ContentEditing<F> editing, Place place, Next next) {
        F form = json.read(sample(editing, place).toString(), stored.type(editing))
                .form();
        saving.save(editing, place, Authors.page(0), form, next);
    }

    private <F extends EditForm<F>> void keep(ContentEditing<F> editing, Place place, ObjectNode form) {
        writing.keep(editing, place, Authors.page(0), json.read(form.toString(), stored.type(editing)));
    }

    private long first(Kind kind) {
        return jdbc.sql("select id from " + kind.word() + PUBLIC + " limit 1")
                .query(Long.class)
                .single();
    }

    private String preview(Place place) throws Exception {
        return main(answer(place.path("/voorbeeld/pagina")));
    }

    private String published(Kind kind, long id) throws Exception {
        String slug = jdbc.sql("select slug from " + kind.word() + " where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        return main(site.perform(get(kind.path(slug))).andReturn().getResponse());
    }

    /** Without the ways to share a page that has no address yet. */
    private static String main(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        Document page = Jsoup.parse(answer.getContentAsString());
        page.select("share-page").remove();
        page.select("a[target=_self]").removeAttr("target");
        return page.selectFirst("main").outerHtml().replaceAll("\\s+", " ");
    }

    /** Numbers are others when something is stored once more; places within the page, and its pattern, are made of them. */
    private static String numberless(String page) {
        return page.replaceAll("(kop|deelsessie)-\\d+", "$1-n").replaceAll("<svg class=\"arcs.*?</svg>", "");
    }

    private Document document(String path) throws Exception {
        return Jsoup.parse(answer(path).getContentAsString());
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return site.perform(get(path).with(Sign.asCoordinator())).andReturn().getResponse();
    }
}
