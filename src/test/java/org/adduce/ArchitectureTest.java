package org.adduce;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The packages and who may know whom, as the design states them. */
class ArchitectureTest {

    private static final String ROOT = "org.adduce";

    /** A package imports only packages of a lower level. */
    private static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry("merkle", 0),
            Map.entry("extraction", 0),
            Map.entry("workflow", 0),
            Map.entry("disk", 1),
            Map.entry("web", 1),
            Map.entry("audit", 2),
            Map.entry("account", 3),
            Map.entry("article", 4),
            Map.entry("claim", 5),
            Map.entry("review", 6),
            Map.entry("search", 7),
            Map.entry("desk", 8),
            Map.entry("site", 8),
            Map.entry("erasure", 8),
            Map.entry("demo", 9),
            Map.entry("operator", 9),
            Map.entry("command", 10));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packages_importOnlyLowerLevels() {
        classes().should(importOnlyLowerLevels()).check(CLASSES);
    }

    @Test
    void packages_haveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void rootPackage_isUsedByNone() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .check(CLASSES);
    }

    @Test
    void libraries_knowNoContainer() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".merkle..", ROOT + ".extraction..", ROOT + ".workflow..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "io.vertx..")
                .check(CLASSES);
    }

    /** What is in use for signing in is known to the entrance and to nobody else. */
    @Test
    void keycloak_isKnownToItsPackageAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".account.keycloak..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + ".account.keycloak..", "io.quarkus.oidc..", "org.keycloak..", "org.eclipse.microprofile.jwt..")
                .check(CLASSES);
    }

    /** Nor can the rest of the program tell local accounts: their parts are seen in their package alone. */
    @Test
    void entrances_areSeenInThePackageOfAccountsAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".account..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(ROOT.replace(".", "\\.") + "\\.account\\.(Entrance.*|Linked.*|LocalPeople.*|Session.*|Password.*)")
                .check(CLASSES);
    }

    @Test
    void names_sayWhatAClassDoes() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl)")
                .check(CLASSES);
    }

    @Test
    void packages_areNullMarked() {
        var packages = CLASSES.stream()
                .filter(c -> !c.getPackageName().endsWith("_Subclass"))
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p -> p.tryGetPackageInfo().filter(i -> i.isAnnotatedWith(NullMarked.class)).isEmpty())
                .map(p -> p.getName())
                .collect(Collectors.toSet());
        assertThat(packages).as("packages without @NullMarked package-info").isEmpty();
    }

    private static ArchCondition<JavaClass> importOnlyLowerLevels() {
        return new ArchCondition<>("import only packages of a lower level") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().forEach(dependency -> {
                    var from = feature(user);
                    var to = feature(dependency.getTargetClass());
                    if (from.isPresent() && to.isPresent() && !from.equals(to) && level(from) <= level(to)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                });
            }
        };
    }

    /** The first package below the root; empty for the root itself and for what others made. */
    private static Optional<String> feature(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(ROOT + ".")
                ? Optional.of(name.substring(ROOT.length() + 1).split("\\.")[0])
                : Optional.empty();
    }

    private static int level(Optional<String> feature) {
        var level = LEVELS.get(feature.orElseThrow());
        assertThat(level).as("the table names the package %s", feature.get()).isNotNull();
        return level;
    }
}
