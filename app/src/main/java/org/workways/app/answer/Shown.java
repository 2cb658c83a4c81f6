package org.workways.app.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.workways.app.answer.ConceptView.Head;
import org.workways.app.answer.ConceptView.Levelled;
import org.workways.app.answer.ConceptView.Other;
import org.workways.app.answer.OccupationView.Needed;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ConceptId;
import org.workways.concept.UserException;
import org.workways.learning.LearningOpportunity;
import org.workways.taxonomy.Link;
import org.workways.taxonomy.Requirement;

/// One concept in words: what it is, what it is linked to, and what stands behind it.
public final class Shown {
    private final Concepts concepts;
    private final StringBuilder text = new StringBuilder();

    public Shown(Wiring wiring) {
        this.concepts = new Concepts(wiring);
    }

    /// @throws UserException if nothing has that id
    public String text(String given) {
        var view = concepts.find(given).orElseThrow(() -> concepts.unknown(given));
        switch (view) {
            case SkillView skill -> skill(skill);
            case OccupationView occupation -> occupation(occupation);
            case CourseView course -> course(course);
            case TechnologyView technology -> technology(technology);
            case ImportedView imported -> imported(imported);
        }
        view.head().backed().ifPresent(this::backed);
        return text.toString();
    }

    private void skill(SkillView skill) {
        head(skill.head(), "skill, " + skill.family().label());
        list("builds on", labels(skill.buildsOn()));
        list("close to", labels(skill.closeTo()));
        list("same as", links(skill.head().links()));
        for (var meaning : skill.meanings())
            line("  level %d: %s".formatted(meaning.level().number(), meaning.words()));
        list("asked for by", byId(skill.askedBy(), asked -> asked.occupation().id(), asked -> asked.occupation()
                .label()));
        list("taught by", byId(skill.taughtBy(), taught -> taught.course().id(), taught -> taught.course()
                .id()
                .code()));
    }

    private void occupation(OccupationView occupation) {
        head(occupation.head(), "occupation");
        list("same as", links(occupation.head().links()));
        occupation.isco().ifPresent(code -> line("  ISCO-08: " + code));
        occupation.entryLevel().ifPresent(level -> line("  usual entry: EQF " + level));
        occupation.jobZone().ifPresent(zone -> line("  O*NET job zone: " + zone));
        list("essential", needs(occupation.needs(Requirement.Need.ESSENTIAL)));
        list("optional", needs(occupation.needs(Requirement.Need.OPTIONAL)));
        list(
                "of these our judgement, not read in a source",
                byId(
                        occupation.needs().stream().filter(Needed::isJudged).toList(),
                        needed -> needed.what().skill().id(),
                        needed -> needed.what().skill().label()));
        occupation.months().forEach(job -> list("%d months in it give".formatted(job.months()), levelled(job.gives())));
        ShownWork.effects(occupation).forEach(this::line);
        ShownWork.figures(occupation).forEach(this::line);
    }

    private void technology(TechnologyView technology) {
        head(
                technology.head(),
                "technology, %s, %s"
                        .formatted(
                                technology.group().code(), technology.maturity().code()));
        line("  takes to know: " + String.join(", ", labels(technology.skills())));
        technology.effects().forEach(effect -> line(ShownWork.line(effect)));
    }

    private void course(CourseView view) {
        var course = view.course();
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
        list("requires", levelled(view.requires()));
        list("gives", levelled(view.gives()));
        course.certificate().ifPresent(name -> line("  certificate: " + name + certificate(course)));
        course.retired().ifPresent(day -> line("  retired on " + day));
    }

    private static String certificate(LearningOpportunity course) {
        return course.certificatePrice()
                        .map(price -> ", %.0f EUR if you want it".formatted(price.high()))
                        .orElse("")
                + (course.certificateMonths().isPresent()
                        ? ", valid %d months"
                                .formatted(course.certificateMonths().getAsInt())
                        : "");
    }

    private void imported(ImportedView view) {
        head(view.head(), view.group().map(group -> "skill, group " + group).orElse("occupation"));
        view.isco().ifPresent(code -> line("  ISCO-08: " + code));
        view.jobZone().ifPresent(zone -> line("  O*NET job zone: " + zone));
        list("essential", labels(view.essential()));
        list("optional", labels(view.optional()));
        list("tasks", view.tasks());
        list(
                "in the atlas",
                view.inAtlas().stream().map(own -> own.id().toString()).toList());
        line("  from %s %s, %s, content %s"
                .formatted(
                        view.from().source(),
                        view.from().version(),
                        view.from().licence(),
                        view.hash().substring(0, 16)));
    }

    private void head(Head head, String what) {
        line("%s (%s), %s".formatted(head.label(), head.id(), what));
        line(head.description());
        list("also called", head.otherNames());
    }

    private static List<String> needs(List<Needed> needs) {
        return byId(needs, needed -> needed.what().skill().id(), needed -> levelled(needed.what()));
    }

    private static List<String> levelled(List<Levelled> skills) {
        return skills.stream().map(Shown::levelled).toList();
    }

    private static String levelled(Levelled skill) {
        return skill.skill().label() + " " + skill.level().number();
    }

    private static List<String> labels(List<Other> others) {
        return others.stream().map(Other::label).toList();
    }

    private static List<String> links(Collection<Link> links) {
        var names = new ArrayList<String>();
        links.forEach(
                link -> names.add(link.target() + " (" + link.match().name().toLowerCase(Locale.ROOT) + ")"));
        return names;
    }

    private static <T> List<String> byId(List<T> things, Function<T, ConceptId> id, Function<T, String> words) {
        return things.stream().sorted(Comparator.comparing(id)).map(words).toList();
    }

    private void backed(Backed backed) {
        line("  %s on %s, look again by %s, confidence %s; %s; source: %s"
                .formatted(
                        backed.verified() ? "verified" : "unverified, noted",
                        backed.checked(),
                        backed.validUntil(),
                        backed.confidence().name().toLowerCase(Locale.ROOT),
                        backed.licence(),
                        backed.sources().stream().map(Backed.Source::title).collect(Collectors.joining("; "))));
    }

    private void list(String what, List<String> values) {
        if (!values.isEmpty()) line("  " + what + ": " + String.join(", ", values));
    }

    private void line(String line) {
        if (!line.isBlank()) text.append(line).append('\n');
    }
}
