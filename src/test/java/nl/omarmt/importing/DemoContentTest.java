package nl.omarmt.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.omarmt.SiteTest;
import nl.omarmt.catalogue.CatalogueKeeper;
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

    private List<Map<String, Object>> rows(String query) {
        return jdbc.sql(query).query().listOfRows();
    }
}
