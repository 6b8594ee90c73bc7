package nl.omarmt;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omarmt.publishing.ContentRepository;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The shape of the code, as the ADRs and the README draw it. */
class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.omarmt");

    /** Which level each module stands on; arrows go downward, or to the named neighbours. */
    private static final List<Set<String>> LEVELS = List.of(
            Set.of("web", "text", "publishing", "security", "mail", "database", "paper", "commands"),
            Set.of("media", "catalogue", "accounts", "drafting"),
            Set.of("partners", "workgroups", "events", "calls"),
            Set.of("reports", "articles", "tips", "sharing"),
            Set.of("site", "importing", "newsletter"));

    private static final Map<String, Set<String>> NEIGHBOURS = Map.of(
            "media", Set.of("drafting"),
            "catalogue", Set.of("media"),
            "workgroups", Set.of("partners"),
            "events", Set.of("workgroups", "partners"),
            "calls", Set.of("workgroups", "partners"));

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(Omarmt.class).verify();
    }

    @Test
    void everyModuleStandsOnALevelAndEveryArrowGoesDown() {
        Map<String, Set<String>> arrows = CODE.stream()
                .filter(code -> !moduleOf(code).isEmpty())
                .collect(Collectors.groupingBy(
                        ArchitectureTest::moduleOf,
                        Collectors.flatMapping(
                                code -> code.getDirectDependenciesFromSelf().stream()
                                        .map(dependency -> moduleOf(dependency.getTargetClass()))
                                        .filter(target -> !target.isEmpty() && !target.equals(moduleOf(code))),
                                Collectors.toSet())));

        assertThat(arrows.keySet())
                .allSatisfy(module -> assertThat(level(module)).isNotNegative());
        arrows.forEach((from, targets) -> assertThat(targets)
                .as("what " + from + " uses")
                .allMatch(to -> level(to) < level(from)
                        || NEIGHBOURS.getOrDefault(from, Set.of()).contains(to)));
    }

    @Test
    void controllersAreKeptInTheirModuleAndOpenNoTransaction() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .andShould()
                .notBeAnnotatedWith(Transactional.class)
                .because("controllers translate HTTP; façades open transactions")
                .check(CODE);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Controller.class)
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .because("controllers translate HTTP; façades open transactions")
                .check(CODE);
    }

    @Test
    void onlyPreviewsGoPastTheRulesOfPublishing() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("nl.omarmt.drafting.Previews")
                .should()
                .callMethodWhere(target(name("show")).and(target(owner(assignableTo(ContentRepository.class)))))
                .because("they take everything back (ADR 9)")
                .check(CODE);
    }

    @Test
    void entitiesHaveVerbsNotSetters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("the model knows the rules and refuses wrong states")
                .check(CODE);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Service")
                .orShould()
                .haveNameMatching(".*(Manager|Helper|Impl|Util|Utils|Dto|DTO|VO|ServiceException)$")
                .because("a plain domain word says more than a pattern's name")
                .check(CODE);
    }

    @Test
    void onlyTheClockKnowsWhatTimeItIs() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalTime.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("tests move the clock, and the site must follow")
                .check(CODE);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .because("a constructor shows what is needed")
                .check(CODE);
    }

    private static int level(String module) {
        for (int level = 0; level < LEVELS.size(); level++) {
            if (LEVELS.get(level).contains(module)) {
                return level;
            }
        }
        return -1;
    }

    private static String moduleOf(JavaClass code) {
        String name = code.getPackageName();
        if (!name.startsWith("nl.omarmt.")) {
            return "";
        }
        String rest = name.substring("nl.omarmt.".length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }
}
