package org.workways.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.workways.concept.Attestation;
import org.workways.concept.ConceptId;
import org.workways.concept.Hours;
import org.workways.concept.Price;
import org.workways.learning.Catalogue;
import org.workways.learning.LearningOpportunity;
import org.workways.learning.LearningOpportunity.Kind;
import org.workways.learning.LearningOpportunity.Mode;
import org.workways.learning.LearningOpportunity.Run;
import org.workways.learning.SteppingStone;
import org.workways.profile.SkillProfile;
import org.workways.route.RouteAnswer.AlreadyQualified;
import org.workways.route.RouteAnswer.Found;
import org.workways.route.RouteAnswer.StoppedEarly;
import org.workways.route.RouteAnswer.Unreachable;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Requirement;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

/// A small world drawn as text, one line a leg or job:
///
/// ```
/// intro:               -> python      40h          a course
/// sensors: python:2    -> sensor iot  60h 100EUR de onsite by:Acme
/// evening: -> sql 40h in:DE 2027-02-01/2027-05-28      a course that is given on these days, in Germany
/// technician (job): sensor -> plc:2   6 months     a stepping-stone job, which asks for what stands before the arrow
/// developer [goal]: python iot                     an occupation that is only a goal
/// ```
/// Facts are `skill` or `skill:level`; a skill named `x/…` lies in group x.
final class DrawnWorld {
    static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
    static final Costing PLAIN = new Costing("plain", 0, 0, 0, 0, 0, new Costing.Credit(0, 0, 0), 0.3);

    private static final Attestation DRAWN =
            new Attestation(List.of("drawn"), "Apache-2.0", MONDAY, MONDAY, true, Attestation.Confidence.HIGH);

    final Taxonomy taxonomy;
    final Catalogue catalogue;

    private DrawnWorld(Taxonomy taxonomy, Catalogue catalogue) {
        this.taxonomy = taxonomy;
        this.catalogue = catalogue;
    }

    static DrawnWorld drawn(String picture) {
        var skills = new TreeMap<ConceptId, Skill>();
        var courses = new ArrayList<LearningOpportunity>();
        var jobs = new ArrayList<SteppingStone>();
        var occupations = new ArrayList<Occupation>();
        for (var line : picture.lines().filter(text -> !text.isBlank()).toList()) {
            var name = line.substring(0, line.indexOf(": ")).strip();
            var rest = line.substring(line.indexOf(": ") + 2);
            var sides = (rest + " ").split("->", 2);
            var requires = facts(sides[0]);
            requires.forEach(fact -> skills.computeIfAbsent(fact.skill(), DrawnWorld::skill));
            if (name.contains("[goal]") || name.contains("(job)"))
                occupations.add(occupation(id(name.split(" ", 2)[0]), requires));
            if (name.contains("[goal]")) continue;
            var words = Arrays.stream(sides[1].strip().split(" +")).toList();
            var gives = facts(words.stream().filter(DrawnWorld::isFact).collect(Collectors.joining(" ")));
            gives.forEach(fact -> skills.computeIfAbsent(fact.skill(), DrawnWorld::skill));
            if (name.contains("(job)"))
                jobs.add(new SteppingStone(id(name.split(" ", 2)[0]), months(words), gives, DRAWN));
            else courses.add(course(id(name), requires, gives, words));
        }
        return new DrawnWorld(new Taxonomy(skills.values(), occupations), new Catalogue(courses, jobs));
    }

    static ConceptId id(String name) {
        return ConceptId.atlas(name.strip());
    }

    static SortedSet<Fact> facts(String text) {
        return Arrays.stream(text.strip().split("[ ,]+"))
                .filter(word -> !word.isBlank())
                .map(word -> word.split(":"))
                .map(parts -> Fact.of(id(parts[0]), parts.length > 1 ? Integer.parseInt(parts[1]) : 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    RouteRequest request(String held, String goal) {
        return request(held, goal, Limits.pace(10, MONDAY), PLAIN);
    }

    RouteRequest request(String held, String goal, Limits limits, Costing costing) {
        Optional<Occupation> target = goal.contains(" ") ? Optional.empty() : taxonomy.findOccupation(id(goal));
        var facts = target.map(Occupation::essentials).orElseGet(() -> facts(goal));
        return RouteRequest.of(
                SkillProfile.of(facts(held)), target.map(Occupation::id).orElse(id("goal")), facts, limits, costing);
    }

    RouteAnswer route(RouteRequest request) {
        return new Router(taxonomy, catalogue).route(request);
    }

    /// The same in words, without alternatives.
    String best(RouteRequest request) {
        return text(route(request)).lines().findFirst().orElseThrow();
    }

    /// `intro > embedded [100 h]`, alternatives on lines of their own.
    static String text(RouteAnswer answer) {
        return switch (answer) {
            case Found(var routes) -> routes.stream().map(DrawnWorld::text).collect(Collectors.joining("\n"));
            case AlreadyQualified() -> "already qualified";
            case Unreachable unreachable -> unreachableText(unreachable);
            case StoppedEarly(var routes, var bound) ->
                "stopped early, at least %.0f h: ".formatted(bound)
                        + routes.stream().map(DrawnWorld::text).collect(Collectors.joining("\n"));
        };
    }

    static String text(Route route) {
        return route.legs().stream().map(leg -> leg.leg().id().code()).collect(Collectors.joining(" > "))
                + " [%.0f h]".formatted(route.cost());
    }

    private static String unreachableText(Unreachable unreachable) {
        return "unreachable"
                + (unreachable.untaught().isEmpty() ? "" : ", nothing teaches " + codes(unreachable.untaught()))
                + (unreachable.barred().isEmpty() ? "" : ", only outside the limits " + codes(unreachable.barred()))
                + unreachable
                        .tooTight()
                        .map(tight -> tight.leastCents().isPresent()
                                ? ", costs at least %d EUR"
                                        .formatted(tight.leastCents().getAsLong() / 100)
                                : ", not in time")
                        .orElse("")
                + unreachable.partial().map(route -> "; partly " + text(route)).orElse("")
                + unreachable.nearest().map(job -> "; nearest " + job.code()).orElse("");
    }

    private static String codes(SortedSet<Fact> facts) {
        return facts.stream()
                .map(fact -> fact.skill().code() + ":" + fact.level().number())
                .collect(Collectors.joining(" "));
    }

    private static boolean isFact(String word) {
        return word.matches("[a-z][a-z/-]*(:[1-4])?") && !word.matches("months|onsite|blended|[a-z]{2}|by:.*");
    }

    private static Skill skill(ConceptId id) {
        var group = id.code().contains("/") ? id.code().substring(0, id.code().indexOf('/')) : "";
        return Skill.of(id, id.code(), SkillFamily.IOT, group);
    }

    private static Occupation occupation(ConceptId id, SortedSet<Fact> requires) {
        return Occupation.of(
                id,
                id.code(),
                requires.stream()
                        .map(fact -> new Requirement(fact.skill(), fact.level(), Requirement.Need.ESSENTIAL))
                        .toList());
    }

    private static int months(List<String> words) {
        return Integer.parseInt(words.get(words.indexOf("months") - 1));
    }

    private static LearningOpportunity course(
            ConceptId id, SortedSet<Fact> requires, SortedSet<Fact> gives, List<String> words) {
        return new LearningOpportunity(
                id,
                id.code(),
                word(words, "by:(.*)").orElse("Drawn Academy"),
                "https://example.org/" + id.code(),
                Kind.OPEN_COURSE,
                hours(words),
                "drawn",
                words.contains("?EUR")
                        ? Optional.empty()
                        : Optional.of(word(words, "([0-9]+)EUR")
                                .map(euros -> Price.euros(Integer.parseInt(euros), Integer.parseInt(euros)))
                                .orElse(Price.FREE)),
                new TreeSet<>(List.of(word(words, "([a-z]{2})").orElse("en"))),
                words.contains("onsite") ? Mode.ONSITE : words.contains("blended") ? Mode.BLENDED : Mode.ONLINE,
                word(words, "in:(.*)"),
                requires,
                gives,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                word(words, "retired:(.*)").map(LocalDate::parse),
                runs(words),
                DRAWN);
    }

    private static List<Run> runs(List<String> words) {
        return words.stream()
                .filter(word -> word.matches("[0-9-]+/[0-9-]+"))
                .map(word -> word.split("/"))
                .map(days -> new Run(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
                .toList();
    }

    /// `40h`, or `20-40-80h` for a range.
    private static Hours hours(List<String> words) {
        var parts = word(words, "([0-9-]+)h").orElseThrow().split("-");
        double first = Double.parseDouble(parts[0]);
        return parts.length == 1
                ? Hours.of(first, first, first)
                : Hours.of(first, Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
    }

    private static Optional<String> word(List<String> words, String pattern) {
        return words.stream()
                .filter(word -> word.matches(pattern))
                .map(word -> word.replaceFirst(pattern, "$1"))
                .findFirst();
    }
}
