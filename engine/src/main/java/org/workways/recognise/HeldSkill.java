package org.workways.recognise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.recognise.Mention.Matched;
import org.workways.recognise.Mention.Stance;
import org.workways.taxonomy.Taxonomy;

/// A skill that a document shows somebody to have, and each place that says so.
/// @param level    the highest that any place says
/// @param score    that of the surest place, 0 to 1
/// @param evidence never empty, in the order of the text
public record HeldSkill(ConceptId skill, Level level, double score, List<Evidence> evidence) {
    /// How sure it is that somebody who held a job has what it asks of everybody who enters it.
    private static final double BY_JOB = 0.6;
    /// How sure it is that somebody has the foundation of what a skill builds on.
    private static final double BY_FOUNDATION = 0.5;

    /// @param sentence as written; `start` and `end` are offsets of the words in the document's text
    public record Evidence(Level level, double score, String because, String sentence, int start, int end) {}

    public HeldSkill {
        evidence = List.copyOf(evidence);
    }

    /// Stated skills, then what the listed jobs ask of everybody, then the foundations of what all these build on.
    /// Sorted by skill.
    public static List<HeldSkill> of(Recognition recognition, Taxonomy taxonomy) {
        var held = new TreeMap<ConceptId, List<Evidence>>();
        for (var match : recognition.matched())
            if (match.stance() == Stance.STATED) add(held, match.skill(), stated(match));
        for (var job : recognition.jobs())
            for (var fact : taxonomy.occupation(job.occupation()).essentials())
                add(held, fact.skill(), byJob(job, fact.level()));
        addFoundations(held, taxonomy);
        return held.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static HeldSkill of(ConceptId skill, Collection<Evidence> evidence) {
        var level = evidence.stream().map(Evidence::level).reduce(Level::max).orElseThrow();
        double score = evidence.stream().mapToDouble(Evidence::score).max().orElseThrow();
        return new HeldSkill(
                skill,
                level,
                score,
                evidence.stream()
                        .sorted(Comparator.comparingInt(Evidence::start))
                        .toList());
    }

    private static Evidence stated(Matched match) {
        return new Evidence(
                match.level(), match.score(), match.because(), match.sentence().text(), match.start(), match.end());
    }

    private static Evidence byJob(HeldJob job, Level level) {
        var because = "everybody who works as " + job.label() + " needs it";
        return new Evidence(level, BY_JOB, because, job.sentence().text(), job.start(), job.end());
    }

    private static void addFoundations(SortedMap<ConceptId, List<Evidence>> held, Taxonomy taxonomy) {
        for (var entry : List.copyOf(held.entrySet()))
            addFoundations(held, taxonomy, entry.getKey(), entry.getValue().getFirst());
    }

    private static void addFoundations(
            SortedMap<ConceptId, List<Evidence>> held, Taxonomy taxonomy, ConceptId skill, Evidence place) {
        var because = "'" + taxonomy.skill(skill).label() + "' builds on it";
        for (var base : taxonomy.skill(skill).buildsOn()) {
            if (held.containsKey(base)) continue;
            var foundation = new Evidence(
                    Level.FOUNDATION, BY_FOUNDATION, because, place.sentence(), place.start(), place.end());
            add(held, base, foundation);
            addFoundations(held, taxonomy, base, foundation);
        }
    }

    private static void add(SortedMap<ConceptId, List<Evidence>> held, ConceptId skill, Evidence evidence) {
        held.computeIfAbsent(skill, id -> new ArrayList<>()).add(evidence);
    }
}
