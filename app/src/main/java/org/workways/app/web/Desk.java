package org.workways.app.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workways.app.answer.Answers;
import org.workways.app.answer.Goals;
import org.workways.app.answer.People;
import org.workways.app.answer.Person;
import org.workways.app.answer.ReachAnswer;
import org.workways.app.answer.RoutePlan;
import org.workways.app.upload.UploadLimits;
import org.workways.app.upload.UploadReader;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.concept.UserException;
import org.workways.files.atlas.Atlas;
import org.workways.recognise.Document;
import org.workways.recognise.Recogniser;
import org.workways.route.Costing;
import org.workways.route.Router;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Taxonomy;

/// Answers questions; the parts that take long to make are made once. Threads share it.
final class Desk implements AutoCloseable {
    /// Before the key of a text that is the goal.
    static final String ADVERT = "advert:";

    private static final double WITHIN = 300;
    /// As much text as may be pasted: it is recognised here, and not by a child that could be ended.
    private static final UploadLimits UPLOADS = new UploadLimits(
            UploadLimits.USUAL.mostBytes(),
            UploadLimits.USUAL.mostHeapMegabytes(),
            UploadLimits.USUAL.mostSeconds(),
            UploadLimits.USUAL.mostChildren(),
            Texts.LONGEST);
    private static final int KEPT_PLANS = 200;
    private static final int MOST_NAMES = 12;

    private final Wiring wiring;
    private final Clock clock;
    private final Atlas atlas;
    private final Router router;
    private final Recogniser recogniser;
    private final Goals goals;
    private final Map<String, Costing> costings = new LinkedHashMap<>();
    private final UploadReader uploads = new UploadReader(UPLOADS);
    private final Readings readings = new Readings();
    private final Corrections corrections;
    private final Kept<RoutePlan> plans = new Kept<>(KEPT_PLANS);

    Desk(Wiring wiring, Clock clock) {
        this.wiring = wiring;
        this.clock = clock;
        this.atlas = wiring.atlas();
        this.router = wiring.router(atlas.taxonomy());
        this.recogniser = wiring.recogniser(Wiring.ATLAS);
        this.goals = new Goals(wiring);
        this.corrections = new Corrections(home().resolve("corrections").resolve("atlas.csv"), atlas.taxonomy());
        Wiring.COSTINGS.forEach(name -> costings.put(name, wiring.costing(name).costing()));
    }

    Path home() {
        return wiring.home();
    }

    Wiring wiring() {
        return wiring;
    }

    Atlas atlas() {
        return atlas;
    }

    Taxonomy taxonomy() {
        return atlas.taxonomy();
    }

    Readings readings() {
        return readings;
    }

    Corrections corrections() {
        return corrections;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// What people call a course or a job; empty for all else.
    Optional<String> name(String id) {
        var course = atlas.catalogue().opportunities().stream()
                .filter(some -> some.id().toString().equals(id))
                .map(some -> some.title())
                .findFirst();
        return course.or(() -> taxonomy().occupations().stream()
                .filter(some -> some.id().toString().equals(id))
                .map(some -> some.label())
                .findFirst());
    }

    /// @param name an id with its scheme or without, or any name of the skill
    /// @throws UserException if there is none; it names the nearest
    ConceptId skill(String name) {
        var levels =
                new People(wiring, taxonomy()).profile(List.of(name), "skills").levels();
        return levels.keySet().iterator().next();
    }

    /// Labels that begin with the words or have them inside, the former first.
    List<String> skillsLike(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) return List.of();
        return taxonomy().skills().stream()
                .filter(skill -> skill.labels().all().anyMatch(label -> label.toLowerCase(Locale.ROOT)
                        .contains(wanted)))
                .map(skill -> skill.label())
                .sorted(Comparator.comparing((String label) ->
                                !label.toLowerCase(Locale.ROOT).startsWith(wanted))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_NAMES)
                .toList();
    }

    /// @throws UserException if it is no document that is read
    Document upload(String name, byte[] content) {
        return uploads.read(name, content);
    }

    /// Ends the processes that wait for uploads.
    @Override
    public void close() {
        uploads.close();
    }

    Reading read(Document document) {
        return readings.add(corrections.applied(recogniser.recognise(document, today()), today()));
    }

    /// @throws UserException if there is none of that key
    Reading reading(String key) {
        return readings.find(key)
                .orElseThrow(() -> new UserException(
                        "The text of this address is no longer held.",
                        "Texts are kept in memory only, and for a while: bring it again."));
    }

    /// @throws UserException if a skill or the occupation is not known
    Person person(Question question, Taxonomy known) {
        var facts = new TreeMap<ConceptId, Level>();
        if (question.has("skills"))
            new People(wiring, known)
                    .profile(List.of(String.join(",", question.all("skills")).split(",")), "skills")
                    .levels()
                    .forEach((skill, level) -> facts.merge(skill, level, Level::max));
        var sources = new ArrayList<String>();
        var reading = question.one("cv").flatMap(readings::find);
        reading.ifPresent(text -> sources.add(text.name()));
        if (!question.has("skills"))
            reading.ifPresent(text -> text.facts(known).forEach(fact -> facts.put(fact.skill(), fact.level())));
        question.one("from").ifPresent(job -> {
            var from = goals.named("from", job).goal();
            from.facts().stream()
                    .filter(fact -> known.findSkill(fact.skill()).isPresent())
                    .forEach(fact -> facts.merge(fact.skill(), fact.level(), Level::max));
            sources.add(from.label());
        });
        if (sources.isEmpty()) sources.add(Person.OWN_SKILLS);
        return person(String.join(" + ", sources), facts, reading, known);
    }

    /// What the text shows as it stands in the question, then the rest of the question.
    private static Person person(
            String source, SortedMap<ConceptId, Level> facts, Optional<Reading> reading, Taxonomy known) {
        var shown = reading.map(text -> text.held(known)).orElse(List.of()).stream()
                .filter(skill -> skill.level().equals(facts.get(skill.skill())))
                .toList();
        shown.forEach(skill -> facts.remove(skill.skill()));
        var stated = facts.entrySet().stream()
                .map(entry -> new Fact(entry.getKey(), entry.getValue()))
                .toList();
        var jobs = reading.map(text -> text.recognition().jobs()).orElse(List.of());
        return new Person(source, shown, stated, jobs, List.of());
    }

    /// @throws UserException if there is no goal, or it is not known
    Goals.Resolved goal(Question question) {
        var to = question.text("to");
        if (to.startsWith(ADVERT))
            return goals.advert(reading(to.substring(ADVERT.length())).kept(), "advert");
        return goals.named("to", to);
    }

    RoutePlan plan(Question question, Answers.Beside beside) {
        var asked = question.without("within", "family", "level", "wage", "openings");
        return plans.get(today() + " " + beside + " " + asked.query() + edits(question), () -> newPlan(asked, beside));
    }

    /// What a reader changed in a text changes the plan that shows it.
    private String edits(Question question) {
        var edits = new StringBuilder();
        for (var key : List.of(question.text("cv"), question.text("to").replace(ADVERT, "")))
            readings.find(key).ifPresent(reading -> edits.append(reading.judged()));
        return edits.toString();
    }

    private RoutePlan newPlan(Question question, Answers.Beside beside) {
        var limits = question.limits().limits(today(), atlas);
        var target = goal(question);
        var person = person(question, target.taxonomy());
        var own = target.taxonomy() == atlas.taxonomy() ? router : wiring.router(target.taxonomy());
        var plan = new Answers(atlas).route(own, person, target, limits, costing(question), beside);
        if (!question.has("via") || !plan.outcome().equals("found")) return plan;
        var chosen = own.along(plan.request(), via(question))
                .orElseThrow(() -> new UserException(
                        "The steps of this address do not lead to the goal within these limits.",
                        "Loosen the limits, or plan again without choosing the steps."));
        return plan.choosing(chosen);
    }

    /// The steps that were chosen.
    private static List<ConceptId> via(Question question) {
        return Arrays.stream(question.text("via").split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(code -> ConceptId.parse(code.contains(":") ? code : "atlas:" + code))
                .toList();
    }

    ReachAnswer reach(Question question) {
        var limits = question.limits().limits(today(), atlas);
        var within = question.number("within").filter(hours -> hours > 0).orElse(WITHIN);
        var person = person(question, atlas.taxonomy());
        return new Answers(atlas).reach(router, person, limits, costing(question), within);
    }

    /// Only those that are shipped: an address may not name a file of this machine.
    private Costing costing(Question question) {
        var name = question.one("costing").orElse("evenings");
        var costing = costings.get(name);
        if (costing == null)
            throw new UserException(
                    "There is no costing '%s'.".formatted(name),
                    "Costings are " + String.join(", ", costings.keySet()) + ".");
        return costing;
    }
}
