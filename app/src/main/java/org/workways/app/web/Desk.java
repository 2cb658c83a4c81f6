package org.workways.app.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workways.app.answer.AtlasIndex;
import org.workways.app.answer.Goals;
import org.workways.app.answer.People;
import org.workways.app.answer.Person;
import org.workways.app.upload.UploadLimits;
import org.workways.app.upload.UploadReader;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.concept.UserException;
import org.workways.files.atlas.Atlas;
import org.workways.recognise.Document;
import org.workways.recognise.Recogniser;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Taxonomy;

/// Knows who is asked about and where they want to go: texts that were read, what was said of them,
/// names. The parts that take long to make are made once. Threads share it.
final class Desk implements AutoCloseable {
    /// Before the key of a text that is the goal.
    static final String ADVERT = "advert:";

    /// As much text as may be pasted: it is recognised here, and not by a child that could be ended.
    private static final UploadLimits UPLOADS = new UploadLimits(
            UploadLimits.USUAL.mostBytes(),
            UploadLimits.USUAL.mostHeapMegabytes(),
            UploadLimits.USUAL.mostSeconds(),
            UploadLimits.USUAL.mostChildren(),
            Texts.LONGEST);

    private final Wiring wiring;
    private final Clock clock;
    private final Atlas atlas;
    private final Recogniser recogniser;
    private final Goals goals;
    private final AtlasIndex index;
    private final Demands demands;
    private final UploadReader uploads = new UploadReader(UPLOADS);
    private final Readings readings = new Readings();
    private final Corrections corrections;
    private final Turns turns = Turns.ofCores();

    Desk(Wiring wiring, Clock clock) {
        this.wiring = wiring;
        this.clock = clock;
        this.atlas = wiring.atlas();
        this.recogniser = wiring.recogniser(Wiring.ATLAS);
        this.goals = new Goals(wiring);
        this.index = new AtlasIndex(atlas);
        this.demands = new Demands(wiring);
        this.corrections = new Corrections(home().resolve("corrections").resolve("atlas.csv"), atlas.taxonomy());
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

    /// For whatever takes long.
    Turns turns() {
        return turns;
    }

    AtlasIndex index() {
        return index;
    }

    Demands demands() {
        return demands;
    }

    CalledNames names() {
        return new CalledNames(index, people(atlas.taxonomy()));
    }

    private People people(Taxonomy known) {
        return new People(wiring, known);
    }

    LocalDate today() {
        return LocalDate.now(clock);
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
        var recognition = turns.taken(() -> recogniser.recognise(document, today()));
        return readings.add(corrections.applied(recognition, today()));
    }

    /// @throws UserException if there is none of that key
    Reading reading(String key) {
        return readings.find(key).orElseThrow(Desk::gone);
    }

    private static UserException gone() {
        return new UserException(
                "The text of this address is no longer held.",
                "Texts are kept in memory only, and for a while: bring it again.");
    }

    /// The question by ids alone, with the skills of its text: what an address may hold.
    /// @throws UserException if a name in it is not known, or its text is gone and says all there is about somebody
    Question settled(Question question) {
        var settled = withSkills(question);
        if (question.has("skills")) settled = settled.with("skills", Skills.text(facts(question, taxonomy())));
        if (question.has("from")) settled = settled.with("from", id("from", question.text("from")));
        if (question.has("to") && !question.text("to").startsWith(ADVERT))
            settled = settled.with("to", id("to", question.text("to")));
        return settled.checked();
    }

    /// The same, with the skills that its text shows where it names none itself.
    /// @throws UserException if the text is gone
    Question withSkills(Question question) {
        if (!question.has("cv") || question.has("skills")) return question;
        return question.with("skills", Skills.text(reading(question.text("cv")).facts(taxonomy())));
    }

    private String id(String name, String text) {
        return goals.named(name, text).goal().id().toString();
    }

    private List<Fact> facts(Question question, Taxonomy known) {
        var items = Skills.items(question.text("skills"));
        return people(known).profile(items, "skills").levels().entrySet().stream()
                .map(entry -> new Fact(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// @throws UserException if a skill or the occupation is not known
    Person person(Question question, Taxonomy known) {
        var facts = new TreeMap<ConceptId, Level>();
        facts(question, known).forEach(fact -> facts.put(fact.skill(), fact.level()));
        var sources = new ArrayList<String>();
        var reading = question.one("cv").flatMap(readings::find);
        reading.ifPresent(text -> sources.add(text.name()));
        if (question.has("cv") && !question.has("skills"))
            reading.orElseThrow(Desk::gone).facts(known).forEach(fact -> facts.put(fact.skill(), fact.level()));
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
            return goals.advert(reading(to.substring(ADVERT.length())).kept(taxonomy(), today()), "advert");
        return goals.named("to", to);
    }

    /// What a reader changed in a text changes the plan that shows it.
    String edits(Question question) {
        var edits = new StringBuilder();
        for (var key : List.of(question.text("cv"), question.text("to").replace(ADVERT, "")))
            readings.find(key).ifPresent(reading -> edits.append(reading.judged()));
        return edits.toString();
    }
}
