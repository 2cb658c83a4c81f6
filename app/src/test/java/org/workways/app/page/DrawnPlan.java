package org.workways.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.workways.app.answer.Goal;
import org.workways.app.answer.Note;
import org.workways.app.answer.Person;
import org.workways.app.answer.RoutePlan;
import org.workways.concept.Attestation;
import org.workways.concept.ConceptId;
import org.workways.concept.Hours;
import org.workways.concept.Labels;
import org.workways.concept.Level;
import org.workways.concept.Price;
import org.workways.concept.Provenance;
import org.workways.learning.Catalogue;
import org.workways.learning.LearningOpportunity;
import org.workways.learning.LearningOpportunity.Kind;
import org.workways.learning.LearningOpportunity.Mode;
import org.workways.learning.SteppingStone;
import org.workways.profile.SkillProfile;
import org.workways.recognise.HeldJob;
import org.workways.recognise.HeldSkill;
import org.workways.recognise.Mention;
import org.workways.recognise.Mention.Stance;
import org.workways.recognise.Period;
import org.workways.recognise.Section;
import org.workways.recognise.Sentence;
import org.workways.route.Costing;
import org.workways.route.Limits;
import org.workways.route.RouteAnswer;
import org.workways.route.RouteRequest;
import org.workways.route.Router;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Requirement;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

/// A question and its answer, drawn as lines of text:
///
/// ```
/// Python for all:            -> python@ml          40h          a course; skills are name@family or
/// name@family:level
/// Devices: python@ml         -> mqtt@iot           30h 120EUR
/// technician (job): mqtt@iot -> plc@iot:2          6 months     a job on the way
/// annotator (ramp): python@ml                                   a job that opens on the way
/// developer (goal): mqtt@iot plc@iot:2
/// ```
final class DrawnPlan {
    static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    static final Costing EVENINGS =
            new Costing("evenings", 0.05, 500, 1, 2, 20, new Costing.Credit(0.4, 0.2, 0.3), 0.3);

    private static final Attestation DRAWN =
            new Attestation(List.of("drawn"), "Apache-2.0", MONDAY, MONDAY, false, Attestation.Confidence.LOW);

    private final TreeMap<ConceptId, Skill> skills = new TreeMap<>();
    private final List<LearningOpportunity> courses = new ArrayList<>();
    private final List<SteppingStone> jobs = new ArrayList<>();
    private final List<Occupation> occupations = new ArrayList<>();
    private final UnaryOperator<String> words;
    private Optional<Occupation> goal = Optional.empty();

    private DrawnPlan(UnaryOperator<String> words) {
        this.words = words;
    }

    static DrawnPlan of(String picture) {
        return of(picture, UnaryOperator.identity());
    }

    /// @param words what is done to every text
    static DrawnPlan of(String picture, UnaryOperator<String> words) {
        var plan = new DrawnPlan(words);
        picture.lines().filter(line -> !line.isBlank()).forEach(plan::line);
        return plan;
    }

    RoutePlan answered() {
        return answered(Limits.pace(8, MONDAY), List.of());
    }

    RoutePlan answered(Limits limits, List<Fact> held) {
        var request = request(limits, held);
        return plan(request, new Router(taxonomy(), new Catalogue(courses, jobs)).route(request));
    }

    RouteRequest request(Limits limits, List<Fact> held) {
        var target = goal.orElseThrow();
        return RouteRequest.of(SkillProfile.of(held), target.id(), target.essentials(), limits, EVENINGS);
    }

    RoutePlan plan(RouteRequest request, RouteAnswer answer) {
        var target = goal.orElseThrow();
        return new RoutePlan(
                person(),
                new Goal(
                        target.id(),
                        target.label(),
                        target.essentials(),
                        goal,
                        List.of(Note.of("goal.nice", words.apply("soldering")))),
                request,
                answer,
                taxonomy(),
                data());
    }

    Taxonomy taxonomy() {
        return new Taxonomy(skills.values(), occupations);
    }

    Router router() {
        return new Router(taxonomy(), new Catalogue(courses, jobs));
    }

    List<Provenance> data() {
        return List.of(new Provenance(words.apply("Drawn atlas"), words.apply("7"), words.apply("Apache-2.0"), MONDAY));
    }

    /// One of every kind of mention, about whatever skill comes first.
    Person person() {
        var skill = skills.firstKey();
        var sentence =
                new Sentence(words.apply("I solder and program."), 0, 20, Section.SKILLS, Optional.empty(), false);
        var evidence = new HeldSkill.Evidence(
                Level.FOUNDATION,
                0.83,
                HeldSkill.Kind.EVIDENCED,
                words.apply("its name"),
                Optional.of(new Period(2015.5, 2022.5)),
                words.apply("I solder and program."),
                2,
                8);
        return new Person(
                words.apply("amina.pdf"),
                List.of(new HeldSkill(skill, Level.FOUNDATION, 0.83, List.of(evidence, evidence))),
                List.of(new Fact(skill, Level.FOUNDATION)),
                List.of(new HeldJob(
                        id("assembler"),
                        words.apply("assembler"),
                        Optional.of(new Period(2015.5, 2022.5)),
                        sentence,
                        0,
                        5)),
                List.of(
                        new Mention.Unknown(words.apply("basket weaving"), List.of(skill), sentence, 0, 3),
                        new Mention.Ambiguous(
                                words.apply("controller"), List.of(skill, skills.lastKey()), sentence, 0, 3),
                        matched(skill, Stance.NEGATED, sentence),
                        matched(skill, Stance.WISHED, sentence)));
    }

    static Fact fact(String text) {
        var parts = text.split("[@:]");
        return Fact.of(id(parts[0]), parts.length > 2 ? Integer.parseInt(parts[2]) : 1);
    }

    private static Mention matched(ConceptId skill, Stance stance, Sentence sentence) {
        return new Mention.Matched(skill, Level.FOUNDATION, 1, stance, "its name", sentence, 0, 3);
    }

    private void line(String line) {
        var name = line.substring(0, line.indexOf(": ")).strip();
        var sides = (line.substring(line.indexOf(": ") + 1) + " ").split("->", 2);
        var requires = facts(sides[0]);
        var plain = name.replaceAll(" \\((goal|job|ramp)\\)", "");
        if (name.endsWith(")") && !plain.equals(name)) {
            var occupation = occupation(plain, requires);
            occupations.add(occupation);
            if (name.endsWith("(goal)")) goal = Optional.of(occupation);
        }
        if (sides.length < 2) return;
        if (name.endsWith("(job)"))
            jobs.add(new SteppingStone(id(plain), number(sides[1], "months"), facts(sides[1]), DRAWN));
        else courses.add(course(plain, requires, facts(sides[1]), sides[1]));
    }

    private SortedSet<Fact> facts(String text) {
        var facts = Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> word.contains("@"))
                .toList();
        for (var word : facts) {
            var parts = word.split("[@:]");
            var id = id(parts[0]);
            var family = SkillFamily.of(parts[1]);
            skills.computeIfAbsent(id, key -> Skill.of(key, words.apply(parts[0].replace('-', ' ')), family, ""));
        }
        return facts.stream().map(DrawnPlan::fact).collect(Collectors.toCollection(TreeSet::new));
    }

    private Occupation occupation(String name, Collection<Fact> requires) {
        return new Occupation(
                id(name),
                Labels.of(words.apply(name)),
                Occupation.Role.DESTINATION,
                new TreeSet<>(),
                new TreeSet<>(),
                Optional.empty(),
                OptionalInt.of(4),
                OptionalInt.empty(),
                "",
                requires.stream()
                        .map(fact -> new Requirement(fact.skill(), fact.level(), Requirement.Need.ESSENTIAL))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private LearningOpportunity course(String title, SortedSet<Fact> requires, SortedSet<Fact> gives, String text) {
        double hours = number(text, "h");
        return new LearningOpportunity(
                id(title),
                words.apply(title),
                words.apply("Drawn Academy"),
                words.apply("https://example.org/" + courses.size()),
                Kind.OPEN_COURSE,
                Hours.of(hours / 2, hours, hours * 2),
                "drawn",
                text.contains("EUR") ? Optional.of(Price.euros(0, number(text, "EUR"))) : Optional.empty(),
                new TreeSet<>(Set.of("en")),
                Mode.ONLINE,
                Optional.of(words.apply("DE")),
                requires,
                gives,
                Optional.of(words.apply("certificate of attendance")),
                Optional.of(Price.euros(50, 50)),
                OptionalInt.empty(),
                Optional.empty(),
                DRAWN);
    }

    /// The number before a unit.
    private static int number(String text, String unit) {
        return Arrays.stream(text.strip().replaceAll(" (months)", "$1").split("\\s+"))
                .filter(word -> word.matches("[0-9]+" + unit))
                .mapToInt(word -> Integer.parseInt(word.substring(0, word.length() - unit.length())))
                .findFirst()
                .orElseThrow();
    }

    private static ConceptId id(String name) {
        return ConceptId.atlas(name.strip().replaceAll("\\s+", "-"));
    }
}
