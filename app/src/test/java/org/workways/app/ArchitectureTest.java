package org.workways.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The tables of `docs/ARCHITECTURE.md`, executed.
@AnalyzeClasses(packages = "org.workways", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.workways.";

    /// Packages of the engine: what each may use besides itself and the JDK.
    private static final Map<String, List<String>> ENGINE = Map.of(
            "concept", List.of(),
            "taxonomy", List.of("concept"),
            "recognise", List.of("concept", "taxonomy"),
            "learning", List.of("concept", "taxonomy"),
            "profile", List.of("concept", "taxonomy"),
            "demand", List.of("concept", "taxonomy", "recognise"),
            "exposure", List.of("concept", "taxonomy"),
            "audit", List.of("concept", "taxonomy", "recognise", "demand", "learning"),
            "route", List.of("concept", "taxonomy", "learning", "profile"));

    /// Modules round the engine: none may use another, and only the app all.
    private static final List<String> RING = List.of("files", "language", "store");

    @ArchTest
    static final ArchRule each_package_of_the_engine_uses_only_what_the_table_allows = classes()
            .that()
            .resideInAnyPackage(
                    ENGINE.keySet().stream().map(word -> ROOT + word).toArray(String[]::new))
            .should(useOnlyWhatTheTableAllows());

    @ArchTest
    static final ArchRule the_ring_does_not_use_itself = classes()
            .that()
            .resideInAnyPackage(
                    RING.stream().map(module -> ROOT + module + "..").toArray(String[]::new))
            .should(keepToTheirModule());

    /// What a hostile file could reach from the process that reads it is kept small.
    @ArchTest
    static final ArchRule uploads_are_read_with_the_reader_of_documents_and_nothing_else = classes()
            .that()
            .resideInAPackage(ROOT + "app.upload")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    ROOT + "app.upload",
                    ROOT + "concept",
                    ROOT + "recognise",
                    ROOT + "files.document");

    @ArchTest
    static final ArchRule there_are_no_cycles =
            slices().matching("org.workways.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_engine_has_no_clock_and_no_chance = noClasses()
            .that()
            .resideInAnyPackage(
                    ENGINE.keySet().stream().map(word -> ROOT + word).toArray(String[]::new))
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callConstructor(java.util.Random.class)
            .orShould()
            .callConstructor(java.util.SplittableRandom.class)
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.time\\.Clock|java\\.security\\.SecureRandom");

    @ArchTest
    static final ArchRule names_say_what_things_are =
            noClasses().should().haveNameMatching(".*\\.(\\w*)(Manager|Helper|Util|Utils|Impl|DTO|Dto|Service)");

    @ArchTest
    static final ArchRule every_package_says_that_nothing_is_null = classes().should(liveInNullMarkedPackages());

    private static final int LONGEST_FILE = 400;
    private static final Pattern MODULE_SOURCES = Pattern.compile(".*/(src/main/java|src/test/java)/.*\\.java");

    @Test
    void no_file_is_longer_than_400_lines() throws IOException {
        try (var files = Files.walk(Path.of(System.getProperty("workways.root")))) {
            var sources = files.filter(
                            file -> MODULE_SOURCES.matcher(file.toString()).matches())
                    .toList();
            assertThat(sources).hasSizeGreaterThan(100);
            for (var file : sources)
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST_FILE);
        }
    }

    private static ArchCondition<JavaClass> useOnlyWhatTheTableAllows() {
        return new ArchCondition<>("use only what the table allows") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                var own = item.getPackageName().substring(ROOT.length());
                for (var dependency : item.getDirectDependenciesFromSelf()) {
                    var target = dependency.getTargetClass().getBaseComponentType();
                    var used = target.getPackageName();
                    boolean jdk = used.startsWith("java.") || used.isEmpty() || used.startsWith("org.jspecify.");
                    boolean allowed = jdk
                            || used.equals(ROOT + own)
                            || ENGINE.getOrDefault(own, List.of()).stream().anyMatch(word -> used.equals(ROOT + word));
                    events.add(new SimpleConditionEvent(item, allowed, dependency.getDescription()));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> keepToTheirModule() {
        return new ArchCondition<>("keep to their module and the engine") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                var own = item.getPackageName().substring(ROOT.length()).split("\\.")[0];
                for (var dependency : item.getDirectDependenciesFromSelf()) {
                    var used = dependency.getTargetClass().getPackageName();
                    if (!used.startsWith(ROOT)) continue;
                    var module = used.substring(ROOT.length()).split("\\.")[0];
                    boolean allowed = module.equals(own) || ENGINE.containsKey(module);
                    events.add(new SimpleConditionEvent(item, allowed, dependency.getDescription()));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> liveInNullMarkedPackages() {
        return new ArchCondition<>("live in packages that are @NullMarked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
                events.add(new SimpleConditionEvent(item, marked, item.getPackageName() + " is not @NullMarked"));
            }
        };
    }

    @Test
    void the_table_in_the_docs_is_this_one() throws IOException {
        var docs = Files.readString(Path.of(System.getProperty("workways.root"), "docs", "ARCHITECTURE.md"));
        ENGINE.forEach((word, uses) -> assertThat(docs)
                .containsPattern("\\| `" + word + "` \\|[^\\n]*\\| " + (uses.isEmpty() ? "–" : String.join(", ", uses))
                        + " \\|"));
        assertThat(Arrays.asList(docs.split("\n"))).anyMatch(line -> line.startsWith("| `files/`"));
    }
}
