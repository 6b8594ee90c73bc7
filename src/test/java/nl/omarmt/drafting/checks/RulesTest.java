package nl.omarmt.drafting.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.omarmt.SiteTest;
import nl.omarmt.drafting.ContentEditing;
import nl.omarmt.importing.DemoNetwork;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All rules of the site together: adding one is adding its class and its words. */
@SiteTest
class RulesTest {

    @Autowired
    private List<Rule> rules;

    @Autowired
    private Checks checks;

    @Autowired
    private List<ContentEditing<?>> editors;

    @Autowired
    private MessageSource messages;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext site;

    @Test
    void everyRuleIsFoundBecauseItIsThere() {
        List<String> written = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.omarmt").stream()
                        .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
                        .map(JavaClass::getName)
                        .toList();
        assertThat(rules)
                .extracting(rule -> AopUtils.getTargetClass(rule).getName())
                .containsExactlyInAnyOrderElementsOf(written)
                .hasSizeGreaterThan(15);
        assertThat(rules.stream().map(Rule::id)).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleHasItsWordsInBothLanguages() {
        List<String> missing = new ArrayList<>();
        for (Rule rule : rules) {
            for (String key : List.of(rule.message(), rule.message() + ".title", rule.message() + ".advice")) {
                for (Locale locale : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
                    if (messages.getMessage(key, new Object[] {1, 1}, "", locale)
                            .isEmpty()) {
                        missing.add(key + " " + locale);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aNumberOfPlacesIsOneOrMany() {
        for (Rule rule : rules) {
            String one = messages.getMessage(rule.message() + ".title", new Object[] {1}, Locale.forLanguageTag("nl"));
            String many = messages.getMessage(rule.message() + ".title", new Object[] {3}, Locale.forLanguageTag("nl"));
            assertThat(one).isNotEqualTo(many);
            assertThat(many).contains("3");
        }
    }

    /** An estimate of how a text reads is no level of language. */
    @Test
    void noWordsClaimALevelOfLanguage() {
        for (Rule rule : rules) {
            for (String key : List.of(rule.message(), rule.message() + ".title", rule.message() + ".advice")) {
                for (Object grade : new Object[] {1, 2, 3}) {
                    assertThat(messages.getMessage(key, new Object[] {grade, grade}, Locale.forLanguageTag("nl")))
                            .doesNotContainPattern("\\b[ABC][12]\\b|(?i)niveau van taal|taalniveau");
                }
            }
        }
    }

    @Test
    void whoWritesWellIsLeftInPeace() {
        DemoNetwork.load(site);
        List<String> found = new ArrayList<>();
        int texts = 0;
        for (ContentEditing<?> editing : editors) {
            for (long id : ids(editing)) {
                Record form = (Record) editing.form(id);
                texts++;
                for (Found one : checks.of(CheckedText.of(editing.kind(), form, form, false))) {
                    assertThat(one.blocks())
                            .as(editing.kind() + " " + id + " " + one)
                            .isFalse();
                    one.findings()
                            .forEach(finding -> found.add(editing.kind() + " " + id + " "
                                    + one.rule().id() + " " + finding.path() + ": " + finding.quote()));
                }
            }
        }
        assertThat(texts).isGreaterThan(80);
        assertThat(found).as("hints about good texts").hasSizeLessThan(10);
    }

    private List<Long> ids(ContentEditing<?> editing) {
        return jdbc.sql("select id from " + editing.kind().word() + " order by id")
                .query(Long.class)
                .list();
    }
}
