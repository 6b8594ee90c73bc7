package nl.omarmt.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.omarmt.SiteTest;
import nl.omarmt.catalogue.CatalogueKeeper;
import nl.omarmt.database.DatabaseOrigin;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiteTest
class DemoContentTest {

    private static final String ENTRIES = "select * from catalogue_entry order by kind, subject_id";
    private static final String NAMES =
            "select * from catalogue_name order by kind, subject_id, named_kind, named_id, anchor";

    @Autowired
    private DemoContent demo;

    @Autowired
    private CatalogueKeeper keeper;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theCatalogueHoldsTheSameAfterItWasRebuilt() {
        demo.load();
        List<Map<String, Object>> entries = rows(ENTRIES);
        List<Map<String, Object>> names = rows(NAMES);

        keeper.rebuild();

        assertThat(rows(ENTRIES)).isNotEmpty().isEqualTo(entries);
        assertThat(rows(NAMES)).isNotEmpty().isEqualTo(names);
    }

    @Test
    void nothingIsLoadedWhereSomethingIsAlready() {
        assertThat(demo.load()).isTrue();
        int before = rows(ENTRIES).size();

        assertThat(demo.load()).isFalse();

        assertThat(rows(ENTRIES)).hasSize(before);
    }

    @Test
    void itIsLoadedAtTheStartOfATrialOrWhereSomebodyAsksForIt() {
        new DemoStart(demo, new DatabaseOrigin(false), null).afterSingletonsInstantiated();
        new DemoStart(demo, new DatabaseOrigin(false), false).afterSingletonsInstantiated();
        new DemoStart(demo, new DatabaseOrigin(true), false).afterSingletonsInstantiated();
        assertThat(rows(ENTRIES)).isEmpty();

        new DemoStart(demo, new DatabaseOrigin(true), null).afterSingletonsInstantiated();
        assertThat(rows(ENTRIES)).isNotEmpty();
    }

    @Test
    void datesTellAHistoryNotTheDayOfLoading() {
        demo.load();

        assertThat(jdbc.sql("select changed_at = published_at from page where slug = 'privacy'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(jdbc.sql("select count(distinct changed_at) from article")
                        .query(Long.class)
                        .single())
                .isGreaterThan(5);
    }

    private List<Map<String, Object>> rows(String query) {
        return jdbc.sql(query).query().listOfRows();
    }
}
