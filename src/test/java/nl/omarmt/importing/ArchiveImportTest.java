package nl.omarmt.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.omarmt.MutableClock;
import nl.omarmt.SiteTest;
import nl.omarmt.Tables;
import nl.omarmt.commands.Report;
import nl.omarmt.drafting.AsWritten;
import nl.omarmt.drafting.ContentEditing;
import nl.omarmt.drafting.EditForm;
import nl.omarmt.publishing.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@SiteTest
class ArchiveImportTest {

    /** Everything that publishing writes, but the trail of who did it. */
    private static final List<String> TABLES = List.of(
            "partner",
            "partner_sector",
            "event",
            "event_organiser",
            "article",
            "article_partner",
            "article_related",
            "report",
            "report_partner",
            "report_related",
            "report_section",
            "catalogue_entry",
            "catalogue_name",
            "manuscript",
            "revision",
            "slug_history");

    /** What the request of an editor leaves there, and no import has. */
    private static final String OF_A_REQUEST = " - 'key' - 'pen' - 'stroke' - 'posted'";

    private static final String DIRTY =
            "<h1>Kop</h1>los <b>woord</b><p></p><p onclick=x>Met <a data-mention='partner:1'>Dock</a> &amp; ander  wit.</p>";

    private static final List<String> ARCHIVE = List.of(
            line("report", "verslag-mei", "2026-05-30T09:00:00Z", """
                    'title':'Verslag: mei','summary':'Hoe het was.','theme':'water','place':'Zuilen','intro_html':"DIRTY",
                    'body_html':'<p>Alles nog eens.</p>','photos':[{'src':'/media/photo-01-1200.jpg'}],'words':2800,
                    'breakouts':[{'title':'Groep 1','html':"DIRTY"},{'title':'Groep 1','html':'<ul><li>Een<li>Twee</ul>'}],
                    'related':['les','oud-verslag','feest'],'partners':['beheer','dock']"""),
            line("article", "les", "2026-04-01T22:30:00Z", """
                    'title':'Les','summary':'Wat wij leerden.','theme':'wonen','body_html':"DIRTY",
                    'related':['verslag-mei'],'partners':['dock']"""),
            line("event", "feest", "2026-03-01T08:00:00Z", """
                    'title':'Feest','summary':'Kom ook.','theme':'natuur','body_html':"DIRTY",'place':'De Ruimte',
                    'starts':'2026-04-15T18:00:00Z','ends':'2026-04-15T21:30:00Z','related':['les'],'partners':['dock','beheer']"""),
            line("partner", "dock", "2026-01-05T09:00:00Z", """
                    'title':'DOCK','summary':'Sociaal werk.','body_html':'<p>Wij zijn DOCK.</p>','url':'https://dock.example.org/',
                    'logo':'/media/logo-1.svg','sectors':['WELFARE','CARE']"""),
            line("report", "oud-verslag", "2025-12-01T09:00:00Z", """
                    'title':'Verslag: december','summary':'Ook toen.','breakouts':[{'title':'Plenair','html':'Wij zaten samen.'}]"""),
            line("partner", "beheer", "2026-01-06T09:00:00Z", """
                    'title':'Beheer','summary':'Wij beheren.','body_html':''"""));

    /** The same as forms, in the order in which they are stored. */
    private static final List<Typed> TYPED = List.of(
            new Typed(Kind.PARTNER, "2026-01-05T09:00:00Z", """
                    {'title':'DOCK','slug':'dock','summary':'Sociaal werk.','description':'<p>Wij zijn DOCK.</p>',
                    'website':'https://dock.example.org/','sectors':['WELFARE','CARE']}"""),
            new Typed(Kind.PARTNER, "2026-01-06T09:00:00Z", """
                    {'title':'Beheer','slug':'beheer','summary':'Wij beheren.','description':'','sectors':['COMPANY']}"""),
            new Typed(Kind.REPORT, "2026-05-30T09:00:00Z", """
                    {'title':'Verslag: mei','slug':'verslag-mei','summary':'Hoe het was.','theme':'water','place':'Zuilen',
                    'metOn':'2026-05-30','introduction':"DIRTY",
                    'sections':[{'kind':'TEXT','heading':'Groep 1','body':"DIRTY"},
                      {'kind':'TEXT','heading':'Groep 1','body':'<ul><li>Een<li>Twee</ul>'}],
                    'relatedRefs':['article:1','report:2','event:1'],'partnerIds':[2,1]}"""),
            new Typed(Kind.ARTICLE, "2026-04-01T22:30:00Z", """
                    {'title':'Les','slug':'les','summary':'Wat wij leerden.','theme':'wonen','body':"DIRTY",'kind':'NEWS',
                    'datedOn':'2026-04-02','relatedRefs':['report:1'],'partnerIds':[1]}"""),
            new Typed(Kind.EVENT, "2026-03-01T08:00:00Z", """
                    {'title':'Feest','slug':'feest','summary':'Kom ook.','theme':'natuur','description':"DIRTY",
                    'kind':'NETWORK_MEETING','locationName':'De Ruimte','startsOn':'2026-04-15','startsAt':'20:00',
                    'endsOn':'2026-04-15','endsAt':'23:30','organiserIds':[1,2]}"""),
            new Typed(Kind.REPORT, "2025-12-01T09:00:00Z", """
                    {'title':'Verslag: december','slug':'oud-verslag','summary':'Ook toen.','metOn':'2025-12-01',
                    'sections':[{'kind':'TEXT','heading':'Plenair','body':'Wij zaten samen.'}]}"""));

    private static final List<String> PAGES = List.of(
            "/verslagen/verslag-mei",
            "/verslagen/oud-verslag",
            "/artikelen/les",
            "/agenda/feest",
            "/partners/dock",
            "/partners/beheer",
            "/verslagen",
            "/");

    @Autowired
    private ArchiveImport archive;

    @Autowired
    private List<ContentEditing<?>> editors;

    @Autowired
    private ApplicationContext site;

    @Autowired
    private Tables tables;

    @Autowired
    private MutableClock clock;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    @BeforeEach
    void numbersFromOne() {
        List.of("partner", "event", "report", "report_section", "article", "manuscript")
                .forEach(table -> jdbc.sql("select setval(pg_get_serial_sequence(?, 'id'), 1, false)")
                        .param(table)
                        .query(Long.class)
                        .single());
    }

    @Test
    void everythingIsStoredAsIfTheEditorHadPublishedItAtItsMoment() throws Exception {
        assertThat(load(ARCHIVE)).isEqualTo(new Report(true, List.of("6 pages imported and published")));
        Map<String, Object> rows = rows();
        Map<String, String> pages = pages();

        tables.reset();
        numbersFromOne();
        TYPED.forEach(this::publish);
        clock.reset();

        assertThat(rows).isEqualTo(rows());
        assertThat(rows.values()).filteredOn(List.of()::equals).hasSize(1);
        assertThat(pages).isEqualTo(pages());
    }

    @Test
    void nothingIsStoredWhenALineIsWrong() throws Exception {
        assertThat(load(List.of(
                        partner("goed", ""),
                        "{'type':'partner'",
                        line("tip", "tip", "2026-01-01T09:00:00Z", "'title':'Tip'"),
                        "{'type':'partner','title':'Zonder slug'}",
                        partner("goed", ""))))
                .satisfies(report -> {
                    assertThat(report.well()).isFalse();
                    assertThat(report.lines()).hasSize(5).first().asString().startsWith("Nothing was imported");
                    assertThat(report.lines().get(1)).startsWith("line 2: ").contains("end-of-input");
                    assertThat(report.lines().subList(2, 5))
                            .containsExactly(
                                    "line 3: its type, tip, is none of article, event, partner, report",
                                    "line 4: it has no slug",
                                    "line 5: its slug, goed, stands at line 1 too");
                });
        assertThat(count()).isZero();
    }

    @Test
    void whatTheSiteRefusesIsToldWithItsLine() throws Exception {
        assertThat(load(List.of(
                                partner("goed", ""),
                                partner("geen-datum", "").replace("'date'", "'words'"),
                                partner("Geen Slug", ""),
                                partner("onbekend", ",'colour':'red'"),
                                partner("sector", ",'sectors':['MARS']"),
                                partner("datum", "").replace("2026-01-01T", "2026-31-01T"),
                                partner("ooit", "").replace("2026-01-01T", "1726-01-01T"),
                                partner("nul", ",'theme':'\\u0000'"),
                                line("article", "wie", "2026-01-01T09:00:00Z", "'title':'A','partners':['niemand']"),
                                line("article", "wat", "2026-01-01T09:00:00Z", "'title':'A','related':['niets']"),
                                line("article", "gaten", "2026-01-01T09:00:00Z", "'title':'A'"),
                                line("article", "rest", "2026-01-01T09:00:00Z", """
                                        'title':'A','summary':'S','body_html':'<p>Wij zien [naam] dan.</p>'""")))
                        .lines())
                .satisfiesExactly(
                        said -> assertThat(said).startsWith("Nothing was imported"),
                        said -> assertThat(said).isEqualTo("line 2: it has no date"),
                        said -> assertThat(said).startsWith("line 3: slug: "),
                        said -> assertThat(said).startsWith("line 4: ").contains("colour"),
                        said -> assertThat(said).startsWith("line 5: ").contains("MARS"),
                        said -> assertThat(said).startsWith("line 6: ").contains("2026-31-01"),
                        said -> assertThat(said)
                                .isEqualTo("line 7: 1726-01-01T09:00:00Z lies outside the years 1900 to 2199"),
                        said -> assertThat(said).isEqualTo("line 8: it holds the character NUL"),
                        said -> assertThat(said).isEqualTo("line 9: no partner has the slug niemand"),
                        said -> assertThat(said).isEqualTo("line 10: nothing to read next has the slug niets"),
                        said -> assertThat(said)
                                .startsWith("line 11: summary: ")
                                .contains("; body: "),
                        said -> assertThat(said).startsWith("line 12: body: ").contains("[naam]"));
        assertThat(count()).isZero();
    }

    @Test
    void whatStandsOnTheSiteCanBeReferredToAndKeepsItsSlug() throws Exception {
        load(ARCHIVE);

        assertThat(load(List.of(line("article", "nieuw", "2026-06-01T09:00:00Z", """
                        'title':'A','summary':'S','body_html':'<p>B</p>','related':['feest'],'partners':['dock']""")))
                        .well())
                .isTrue();
        assertThat(jdbc.sql("select ref from article_related where article_id = 2")
                        .query(String.class)
                        .list())
                .containsExactly("event:1");

        assertThat(load(List.of(partner("dock", ""))).lines())
                .containsExactly(
                        "Nothing was imported, because of these lines:",
                        "line 1: its slug, dock, is taken on the site");
    }

    @Test
    void aFormerSlugOfSomethingElseBelongsToTheNewPage() throws Exception {
        load(List.of(partner("oud", "")));
        jdbc.sql("insert into slug_history (kind, slug, subject_id) values ('PARTNER', 'weg', 1), ('REPORT', 'weg', 1)")
                .update();

        load(List.of(partner("weg", "")));

        assertThat(jdbc.sql("select kind from slug_history").query(String.class).list())
                .containsExactly("REPORT");
    }

    @Test
    void whatHasADateToComeIsScheduled() throws Exception {
        load(List.of(partner("later", "").replace("2026-01-01", "2027-01-01")));

        assertThat(mvc.perform(get("/partners/later")).andReturn().getResponse().getStatus())
                .isEqualTo(404);
        clock.moveTo(Instant.parse("2027-01-01T09:00:00Z"));
        assertThat(mvc.perform(get("/partners/later")).andReturn().getResponse().getStatus())
                .isEqualTo(200);
    }

    @Test
    void manyPagesAreTakenOverInTheirBatches() throws Exception {
        List<String> many = IntStream.range(0, 1050)
                .mapToObj(number -> partner("p" + number, ""))
                .toList();

        assertThat(load(many).lines()).containsExactly("1050 pages imported and published");
        assertThat(count()).isEqualTo(1050);
        assertThat(jdbc.sql("select id from partner where slug = 'p1049'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1050);
    }

    @Test
    void aFileIsNeededAndASectorThatThereIs() throws Exception {
        assertThat(run().lines())
                .containsExactly("Say which file, with one page on each line: --omarmt.import.file=archive.jsonl");
        assertThat(run("--omarmt.import.file=" + folder).well()).isFalse();
        assertThat(run("--omarmt.import.file=" + folder.resolve("none")).well()).isFalse();
        assertThat(run("--omarmt.import.file=" + archiveOf("x"), "--omarmt.import.sector=MARS")
                        .lines())
                .singleElement()
                .asString()
                .startsWith("There is no sector 'MARS'; there are: [COMPANY");
    }

    @Test
    void aFileThatIsNoTextIsRefused() throws Exception {
        Path file = Files.write(folder.resolve("archive"), new byte[] {(byte) 0xC3, (byte) 0x28, '\n'});

        assertThat(run("--omarmt.import.file=" + file).lines())
                .containsExactly("Nothing was imported. line 1 or soon after: this is no UTF-8");
    }

    private static String line(String type, String slug, String date, String fields) {
        return "{'type':'%s','slug':'%s','date':'%s',%s}".formatted(type, slug, date, fields);
    }

    private static String partner(String slug, String more) {
        return line("partner", slug, "2026-01-01T09:00:00Z", "'title':'P','summary':'S'" + more);
    }

    /** With the quotation marks of JSON. */
    private static String json(String easy) {
        String dirty = JsonMapper.shared().writeValueAsString(DIRTY);
        return easy.replace('\'', '"').replace("\"DIRTY\"", dirty).replace("\n", " ");
    }

    private Report load(List<String> lines) throws Exception {
        return run("--omarmt.import.file=" + archiveOf(lines.toArray(String[]::new)));
    }

    private Path archiveOf(String... lines) throws Exception {
        return Files.write(
                folder.resolve("archive.jsonl"),
                Stream.of(lines).map(ArchiveImportTest::json).toList());
    }

    private Report run(String... options) {
        return archive.run(new DefaultApplicationArguments(options));
    }

    private void publish(Typed typed) {
        clock.moveTo(Instant.parse(typed.at));
        editors.stream()
                .filter(editing -> editing.kind() == typed.kind)
                .forEach(editing -> publish(editing, json(typed.form)));
    }

    @SuppressWarnings("unchecked")
    private <F extends EditForm<F>> void publish(ContentEditing<F> editing, String form) {
        AsWritten.publish(site, editing, (F)
                JsonMapper.shared().readValue(form, editing.blank().getClass()));
    }

    private Map<String, Object> rows() {
        Map<String, Object> rows = new LinkedHashMap<>();
        TABLES.forEach(table -> rows.put(
                table,
                jdbc.sql("select (to_jsonb(r)" + OF_A_REQUEST + ")::text from " + table + " r order by 1")
                        .query(String.class)
                        .list()));
        return rows;
    }

    private Map<String, String> pages() {
        return PAGES.stream().collect(Collectors.toMap(page -> page, this::page));
    }

    private String page(String address) {
        try {
            var answer = mvc.perform(get(address)).andReturn().getResponse();
            assertThat(answer.getStatus()).as(address).isEqualTo(200);
            return answer.getContentAsString(StandardCharsets.UTF_8);
        } catch (Exception failed) {
            throw new IllegalStateException(address, failed);
        }
    }

    private long count() {
        return jdbc.sql("select count(*) from partner").query(Long.class).single();
    }

    /** A form and when somebody publishes it. */
    private record Typed(Kind kind, String at, String form) {}
}
