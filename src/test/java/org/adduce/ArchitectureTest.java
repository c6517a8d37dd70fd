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
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.merkle.Sha256;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The packages and who may know whom, as the design states them. */
class ArchitectureTest {

    private static final String ROOT = "org.adduce";

    /** A package imports only packages of a lower level. */
    private static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry("merkle", 0),
            Map.entry("concurrent", 0),
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

    /** The rooms of the large packages, the package itself among them: a room imports only rooms of a lower level. */
    private static final Map<String, Integer> ROOMS = Map.ofEntries(
            Map.entry("extraction.text", 0),
            Map.entry("extraction.embedding", 1),
            Map.entry("extraction.page", 1),
            Map.entry("extraction.sentence", 2),
            Map.entry("extraction.attribution", 3),
            Map.entry("extraction.checkworthiness", 4),
            Map.entry("extraction.matching", 5),
            Map.entry("extraction", 6),
            Map.entry("web", 0),
            Map.entry("web.failure", 1),
            Map.entry("web.form", 1),
            Map.entry("web.request", 2),
            Map.entry("audit.event", 0),
            Map.entry("audit.tlog", 1),
            Map.entry("audit.erasure", 2),
            Map.entry("audit.history", 2),
            Map.entry("audit.verify", 2),
            Map.entry("audit", 3),
            Map.entry("account", 0),
            Map.entry("account.linked", 1),
            Map.entry("account.keycloak", 2),
            Map.entry("account.local", 2),
            Map.entry("claim", 0),
            Map.entry("claim.match", 1),
            Map.entry("review.content", 0),
            Map.entry("review", 1),
            Map.entry("review.comparison", 2),
            Map.entry("review.publication", 2),
            Map.entry("review.editor", 3));

    /** More than this, and nobody finds their way without a map. */
    private static final int MOST_CLASSES = 45;

    private static final String LOG_IN_BULK = "reads the whole log over: entities cost ten times as much";

    private static final String H2_TRIGGER = "a trigger of H2, which hands it rows";

    private static final String WALK = "an erasure goes through all tables, whether or not an entity knows them";

    /**
     * Who asks the database by other ways than a repository's words, and why: the entity manager, a session, plain SQL, JDBC.
     * Whoever has no reason left is to be taken out.
     */
    private static final Map<String, String> PAST_REPOSITORIES = Map.ofEntries(
            Map.entry("Adduce", "a command of the command line may fail with a fault of the database"),
            Map.entry("web.ConcurrentChange", "tells the database's faults apart"),
            Map.entry("disk.DiskSync", "has H2 write to the disk what it still holds"),
            Map.entry("audit.event.AuditLog", "every change pays for it; whatever the session holds is written first"),
            Map.entry("audit.event.EventRows", "every change pays for it, and so does each event that gets its place"),
            Map.entry("audit.tlog.LogStore", "signing: a head that is locked without waiting, hashes without entities"),
            Map.entry("audit.tlog.LogKeys", "is asked for by the reader of the whole log, on its connection"),
            Map.entry("audit.tlog.LogKeyResource", "passes on the fault of that reading"),
            Map.entry("audit.verify.LogReader", LOG_IN_BULK),
            Map.entry("audit.verify.LogRows", LOG_IN_BULK),
            Map.entry("audit.event.ReadEvent", LOG_IN_BULK),
            Map.entry("audit.verify.IntegrityScan", LOG_IN_BULK),
            Map.entry("audit.verify.SignedSizes", LOG_IN_BULK),
            Map.entry("audit.verify.StoredTile", LOG_IN_BULK),
            Map.entry("audit.verify.LeafRange", LOG_IN_BULK),
            Map.entry("audit.verify.LeafRangeReader", LOG_IN_BULK),
            Map.entry("audit.verify.ParentTiles", LOG_IN_BULK),
            Map.entry("audit.AppendOnly", H2_TRIGGER),
            Map.entry("audit.AppendOnlyButErasable", H2_TRIGGER),
            Map.entry("review.FourEyes", H2_TRIGGER),
            Map.entry(
                    "audit.erasure.ErasureSession",
                    "announces an erasure to the triggers, which H2 and PostgreSQL are told differently"),
            Map.entry(
                    "claim.PassageUpdater",
                    "forgets the claims that moved: the erasure goes on in SQL beside the session"),
            Map.entry("review.Reviews", "reads anew what it locks, for which Panache has no word"),
            Map.entry("erasure.PersonErasure", WALK),
            Map.entry("erasure.TableWalk", WALK),
            Map.entry("erasure.TableRedactor", WALK),
            Map.entry("erasure.ErasureEntry", "forgets what the session read before the walk rewrote it"),
            Map.entry("erasure.DatabaseCopy", "copies H2's file, with no program around it"),
            Map.entry("erasure.FreshDatabase", "rewrites the files, which H2 and PostgreSQL are told differently"));

    /** A class that is given more than this does more than one thing. */
    private static final int MOST_GIVEN = 7;

    /** Beans that are given more, and why. One that has no reason left is to be taken out; none is to be added. */
    private static final Map<String, String> GIVEN_MORE = Map.ofEntries(
            Map.entry("erasure.PersonErasure", "one transaction over all tables, and the log around it"),
            Map.entry("audit.verify.RestoreAcceptance", "reads, compares, remembers and records in one order"),
            Map.entry("account.keycloak.LoginFlow", "knows the browser, Keycloak and the sessions here"),
            Map.entry("account.keycloak.KeycloakSignIn", "a facade: each part of signing in is a class of its own"),
            Map.entry("review.ReviewWorkflow", "each verb needs review, log and clock, and one thing more"),
            Map.entry("review.publication.PublicationWorkflow", "an edition is made of what many packages know"));

    private static final Set<Class<? extends Annotation>> BEANS = Set.of(
            Singleton.class, ApplicationScoped.class, RequestScoped.class, Dependent.class, Path.class, Provider.class);

    private static final Pattern DATABASE = Pattern.compile("javax?\\.sql\\..*"
            + "|io\\.agroal\\..*"
            + "|jakarta\\.persistence\\.(EntityManager.*|.*Query|criteria\\..*)"
            + "|org\\.hibernate\\.([^.]*Session[^.]*|query\\..*|jdbc\\..*)"
            + "|io\\.quarkus\\.hibernate\\.orm\\.panache\\.Panache");

    private static final Set<String> BACK_DOORS = Set.of("getEntityManager", "getSession");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packages_importOnlyLowerLevels() {
        classes().should(importOnlyLowerLevels()).check(CLASSES);
    }

    @Test
    void rooms_importOnlyLowerRooms() {
        classes().should(importOnlyLowerRooms()).check(CLASSES);
    }

    @Test
    void packages_haveNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void packages_areSmall() {
        var sizes = topLevel().collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(sizes).allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(MOST_CLASSES));
    }

    @Test
    void names_areGivenOnce() {
        assertThat(topLevel().map(JavaClass::getSimpleName)).doesNotHaveDuplicates();
    }

    @Test
    void beans_areGivenFewThings() {
        var found = topLevel()
                .filter(type -> BEANS.stream().anyMatch(type::isAnnotatedWith))
                .filter(type -> type.getConstructors().stream()
                        .anyMatch(constructor ->
                                constructor.getRawParameterTypes().size() > MOST_GIVEN))
                .map(ArchitectureTest::outermost);
        assertThat(found)
                .as("beans whose constructor has more than %d parameters", MOST_GIVEN)
                .containsExactlyInAnyOrderElementsOf(GIVEN_MORE.keySet());
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
                .resideInAnyPackage(
                        ROOT + ".merkle..", ROOT + ".concurrent..", ROOT + ".extraction..", ROOT + ".workflow..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "io.vertx..")
                .check(CLASSES);
    }

    @Test
    void digests_areMadeInOnePlace() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Sha256.class)
                .should()
                .callMethod(MessageDigest.class, "getInstance", String.class)
                .check(CLASSES);
    }

    /** What is in use for signing in is known to its sign-in method and to nobody else. */
    @Test
    void keycloak_isKnownToItsPackageAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".account.keycloak..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + ".account.keycloak..",
                        "io.quarkus.oidc..",
                        "org.keycloak..",
                        "org.eclipse.microprofile.jwt..")
                .check(CLASSES);
    }

    /** Nor can the rest of the program tell local accounts: their parts are seen in their package alone. */
    @Test
    void signInMethods_areSeenInThePackageOfAccountsAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".account..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        ROOT.replace(".", "\\.")
                                + "\\.account\\.(.*SignInMethod.*|SignInFormTarget|LocalPeople.*|Session.*|Password.*|linked\\.Linked.*|local\\..*)")
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
    void repositories_areGotPastByNamedClassesAlone() {
        var found = CLASSES.stream()
                .filter(ArchitectureTest::getsPastRepositories)
                .map(ArchitectureTest::outermost)
                .distinct();
        assertThat(found)
                .as("classes that ask the database by other ways than a repository's words")
                .containsExactlyInAnyOrderElementsOf(PAST_REPOSITORIES.keySet());
    }

    /** What Panache gives to each repository, deleting among it, would be a way around the verbs and their log. */
    @Test
    void repositories_areAskedByOtherPackagesInTheirOwnWordsAlone() {
        noClasses().should(callWhatRepositoriesInherit()).check(CLASSES);
    }

    @Test
    void packages_areNullMarked() {
        var packages = CLASSES.stream()
                .filter(c -> !c.getPackageName().endsWith("_Subclass"))
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p -> p.tryGetPackageInfo()
                        .filter(i -> i.isAnnotatedWith(NullMarked.class))
                        .isEmpty())
                .map(p -> p.getName())
                .collect(Collectors.toSet());
        assertThat(packages).as("packages without @NullMarked package-info").isEmpty();
    }

    /** The classes that have a file of their own. */
    private static Stream<JavaClass> topLevel() {
        return CLASSES.stream()
                .filter(type -> type.isTopLevelClass()
                        && !type.getSimpleName().equals("package-info")
                        && !type.getName().contains("_"));
    }

    private static boolean getsPastRepositories(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> DATABASE.matcher(
                                        dependency.getTargetClass().getName())
                                .matches())
                || type.getAccessesFromSelf().stream()
                        .anyMatch(access ->
                                isRepository(access.getTargetOwner()) && BACK_DOORS.contains(access.getName()));
    }

    private static boolean isRepository(JavaClass type) {
        return type.isAssignableTo(PanacheRepositoryBase.class);
    }

    /** Below the root. */
    private static String outermost(JavaClass type) {
        return type.getName().substring(ROOT.length() + 1).replaceFirst("\\$.*", "");
    }

    private static ArchCondition<JavaClass> callWhatRepositoriesInherit() {
        return new ArchCondition<>("call what the repositories of other packages inherit") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getAccessesFromSelf().stream()
                        .filter(access -> isRepository(access.getTargetOwner())
                                && !feature(access.getTargetOwner()).equals(feature(user))
                                && access.getTarget()
                                        .resolveMember()
                                        .filter(member -> !member.getOwner().equals(access.getTargetOwner()))
                                        .isPresent())
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
            }
        };
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

    private static ArchCondition<JavaClass> importOnlyLowerRooms() {
        return new ArchCondition<>("import only rooms of a lower level") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().forEach(dependency -> {
                    var target = dependency.getTargetClass();
                    if (feature(user).isPresent()
                            && feature(user).equals(feature(target))
                            && !user.getPackage().equals(target.getPackage())
                            && room(user) <= room(target)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                });
            }
        };
    }

    private static int room(JavaClass type) {
        var name = type.getPackageName().substring(ROOT.length() + 1);
        assertThat(ROOMS).as("the table of rooms").containsKey(name);
        return ROOMS.get(name);
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
