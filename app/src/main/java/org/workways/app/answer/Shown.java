package org.workways.app.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.workways.app.wiring.Wiring;
import org.workways.concept.Attestation;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.concept.UserException;
import org.workways.exposure.Technology;
import org.workways.files.NearNames;
import org.workways.files.atlas.Atlas;
import org.workways.learning.LearningOpportunity;
import org.workways.learning.SteppingStone;
import org.workways.store.StoredSnapshot;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Link;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Requirement;
import org.workways.taxonomy.Skill;

/// One concept in words: what it is, what it is linked to, and what stands behind it.
public final class Shown {
    private final Wiring wiring;
    private final Atlas atlas;
    private final StringBuilder text = new StringBuilder();

    public Shown(Wiring wiring) {
        this.wiring = wiring;
        this.atlas = wiring.atlas();
    }

    /// @throws UserException if nothing has that id
    public String text(String given) {
        var id = Goals.id(given.contains(":") ? given : "atlas:" + given).orElseThrow(() -> unknown(given));
        if (!id.scheme().equals("atlas")) imported(id);
        else if (!own(id)) throw unknown(given);
        return text.toString();
    }

    private boolean own(ConceptId id) {
        var occupation = atlas.taxonomy().findOccupation(id);
        var skill = atlas.taxonomy().findSkill(id);
        var course = atlas.catalogue().opportunities().stream()
                .filter(any -> any.id().equals(id))
                .findFirst();
        occupation.ifPresent(this::occupation);
        skill.ifPresent(this::skill);
        course.ifPresent(this::course);
        var technology =
                atlas.technologies().stream().filter(any -> any.id().equals(id)).findFirst();
        technology.ifPresent(this::technology);
        return technology.isPresent() || occupation.isPresent() || skill.isPresent() || course.isPresent();
    }

    private void skill(Skill skill) {
        line("%s (%s), skill, %s"
                .formatted(skill.label(), skill.id(), skill.family().label()));
        line(skill.description());
        list("also called", skill.labels().alternatives());
        list("builds on", labels(skill.buildsOn()));
        list("close to", labels(skill.closeTo()));
        list("same as", links(skill.links()));
        for (var level : Level.values())
            Optional.ofNullable(atlas.levelMeanings().get(new Fact(skill.id(), level)))
                    .ifPresent(meaning -> line("  level %d: %s".formatted(level.number(), meaning)));
        list(
                "asked for by",
                atlas.taxonomy().occupations().stream()
                        .filter(occupation -> occupation.requirements().stream()
                                .anyMatch(needed -> needed.skill().equals(skill.id())))
                        .map(Occupation::label)
                        .toList());
        list(
                "taught by",
                atlas.catalogue().opportunities().stream()
                        .filter(course -> course.gives().stream()
                                .anyMatch(fact -> fact.skill().equals(skill.id())))
                        .map(course -> course.id().code())
                        .toList());
        atlas.attestation(skill.id()).ifPresent(this::attested);
    }

    private void occupation(Occupation occupation) {
        line("%s (%s), occupation".formatted(occupation.label(), occupation.id()));
        line(occupation.description());
        list("also called", occupation.labels().alternatives());
        list("same as", links(occupation.links()));
        occupation.isco().ifPresent(code -> line("  ISCO-08: " + code));
        occupation.entryLevel().ifPresent(level -> line("  usual entry: EQF " + level));
        occupation.jobZone().ifPresent(zone -> line("  O*NET job zone: " + zone));
        list("essential", needs(occupation, Requirement.Need.ESSENTIAL));
        list("optional", needs(occupation, Requirement.Need.OPTIONAL));
        list("of these our judgement, not read in a source", judged(occupation));
        atlas.catalogue().steppingStones().stream()
                .filter(job -> job.occupation().equals(occupation.id()))
                .forEach(this::job);
        var work = new ShownWork(atlas);
        work.effects(occupation).forEach(this::line);
        work.figures(occupation).forEach(this::line);
        atlas.attestation(occupation.id()).ifPresent(this::attested);
    }

    private void technology(Technology technology) {
        new ShownWork(atlas).technology(technology).forEach(this::line);
        atlas.attestation(technology.id()).ifPresent(this::attested);
    }

    private void job(SteppingStone job) {
        list("%d months in it give".formatted(job.months()), facts(job.gives()));
    }

    private void course(LearningOpportunity course) {
        line("%s (%s), %s by %s"
                .formatted(course.title(), course.id(), course.kind().code(), course.provider()));
        line(course.url());
        line("  %.0f h (%.0f to %.0f), %s"
                .formatted(
                        course.hours().likely(),
                        course.hours().low(),
                        course.hours().high(),
                        course.hoursBasis()));
        line("  "
                + course.price()
                        .map(price -> "%.0f to %.0f EUR".formatted(price.low(), price.high()))
                        .orElse("price not stated")
                + ", " + course.mode().code() + ", in " + String.join(", ", course.languages()));
        list(
                "given",
                course.runs().stream()
                        .map(run -> run.first() + " to " + run.last())
                        .toList());
        list("requires", facts(course.requires()));
        list("gives", facts(course.gives()));
        course.certificate()
                .ifPresent(name -> line("  certificate: " + name
                        + course.certificatePrice()
                                .map(price -> ", %.0f EUR if you want it".formatted(price.high()))
                                .orElse("")
                        + (course.certificateMonths().isPresent()
                                ? ", valid %d months"
                                        .formatted(course.certificateMonths().getAsInt())
                                : "")));
        course.retired().ifPresent(day -> line("  retired on " + day));
        attested(course.attestation());
    }

    private void imported(ConceptId id) {
        var snapshot = wiring.snapshot(id.scheme()).orElseThrow(() -> notImported(id));
        var occupation = snapshot.occupation(id);
        var skill = snapshot.skill(id);
        if (occupation.isEmpty() && skill.isEmpty())
            throw new UserException(
                    "%s %s has no '%s'."
                            .formatted(
                                    snapshot.provenance().source(),
                                    snapshot.provenance().version(),
                                    id.code()),
                    "Check the code, or import another release.");
        occupation.ifPresent(found -> imported(found, snapshot));
        skill.ifPresent(this::imported);
        line("  from %s %s, %s, content %s"
                .formatted(
                        snapshot.provenance().source(),
                        snapshot.provenance().version(),
                        snapshot.provenance().licence(),
                        snapshot.contentHash().substring(0, 16)));
    }

    private void imported(Occupation occupation, StoredSnapshot snapshot) {
        line("%s (%s), occupation".formatted(occupation.label(), occupation.id()));
        line(occupation.description());
        list("also called", occupation.labels().alternatives());
        occupation.isco().ifPresent(code -> line("  ISCO-08: " + code));
        occupation.jobZone().ifPresent(zone -> line("  O*NET job zone: " + zone));
        for (var need : Requirement.Need.values())
            list(
                    need == Requirement.Need.ESSENTIAL ? "essential" : "optional",
                    occupation.requirements().stream()
                            .filter(requirement -> requirement.need() == need)
                            .map(requirement -> snapshot.skill(requirement.skill())
                                    .map(Skill::label)
                                    .orElse(requirement.skill().toString()))
                            .sorted()
                            .toList());
        list(
                "tasks",
                snapshot.tasks(occupation.id()).stream()
                        .map(task -> task.statement())
                        .toList());
        list(
                "in the atlas",
                atlas.taxonomy().occupations().stream()
                        .filter(own -> own.links().stream()
                                .anyMatch(link -> link.target().equals(occupation.id())))
                        .map(own -> own.id().toString())
                        .toList());
    }

    private void imported(Skill skill) {
        line("%s (%s), skill, group %s".formatted(skill.label(), skill.id(), skill.group()));
        line(skill.description());
        list("also called", skill.labels().alternatives());
        list(
                "in the atlas",
                atlas.taxonomy().skills().stream()
                        .filter(own -> own.links().stream()
                                .anyMatch(link -> link.target().equals(skill.id())))
                        .map(own -> own.id().toString())
                        .toList());
    }

    private static UserException notImported(ConceptId id) {
        if (!Wiring.SNAPSHOTS.contains(id.scheme()))
            return new UserException(
                    "There is no classification '%s'.".formatted(id.scheme()),
                    "Ids begin with atlas:, %s:.".formatted(String.join(":, ", Wiring.SNAPSHOTS)));
        return new UserException(
                "'%s' is of %s, which is not imported.".formatted(id, id.scheme()),
                "Run: workways import %s FILE".formatted(id.scheme()));
    }

    private UserException unknown(String given) {
        var codes = new TreeSet<String>();
        atlas.taxonomy()
                .occupations()
                .forEach(occupation -> codes.add(occupation.id().code()));
        atlas.taxonomy().skills().forEach(skill -> codes.add(skill.id().code()));
        atlas.catalogue()
                .opportunities()
                .forEach(course -> codes.add(course.id().code()));
        atlas.technologies().forEach(technology -> codes.add(technology.id().code()));
        var near = NearNames.of(given, codes, 3);
        return new UserException(
                "Nothing in the atlas has the id '%s'.".formatted(given),
                near.isEmpty()
                        ? "Ids look like mqtt, iot-developer, esco:… or onet:15-1252.00."
                        : "Nearest are " + String.join(", ", near) + ".");
    }

    private List<String> needs(Occupation occupation, Requirement.Need need) {
        var facts = new TreeSet<Fact>();
        occupation.requirements().stream()
                .filter(requirement -> requirement.need() == need)
                .map(Requirement::fact)
                .forEach(facts::add);
        return facts(facts);
    }

    private List<String> judged(Occupation occupation) {
        return occupation.requirements().stream()
                .map(Requirement::skill)
                .filter(skill -> atlas.attestation(occupation.id(), skill)
                        .filter(attestation -> !attestation.verified())
                        .isPresent())
                .map(skill -> atlas.taxonomy().skill(skill).label())
                .toList();
    }

    private List<String> facts(SortedSet<Fact> facts) {
        return facts.stream()
                .map(fact -> atlas.taxonomy().skill(fact.skill()).label() + " "
                        + fact.level().number())
                .toList();
    }

    private List<String> labels(Collection<ConceptId> skills) {
        return skills.stream()
                .map(skill -> atlas.taxonomy().skill(skill).label())
                .toList();
    }

    private static List<String> links(Collection<Link> links) {
        var names = new ArrayList<String>();
        links.forEach(
                link -> names.add(link.target() + " (" + link.match().name().toLowerCase(Locale.ROOT) + ")"));
        return names;
    }

    private void attested(Attestation attestation) {
        var sources = attestation.sources().stream()
                .map(source -> Optional.ofNullable(atlas.sources().get(source))
                        .map(known -> known.title())
                        .orElse(source))
                .collect(Collectors.joining("; "));
        line("  %s on %s, look again by %s, confidence %s; %s; source: %s"
                .formatted(
                        attestation.verified() ? "verified" : "unverified, noted",
                        attestation.checked(),
                        attestation.validUntil(),
                        attestation.confidence().name().toLowerCase(Locale.ROOT),
                        attestation.licence(),
                        sources));
    }

    private void list(String what, List<String> values) {
        if (!values.isEmpty()) line("  " + what + ": " + String.join(", ", values));
    }

    private void line(String line) {
        if (!line.isBlank()) text.append(line).append('\n');
    }
}
