package org.workways.recognise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /// How much stands behind a place in a CV. Nothing of it was checked by anybody.
    public enum Kind {
        /// It is only said: a list of skills, a summary.
        CLAIMED("claimed"),
        /// It was done: a sentence of a job or a project, or a job that nobody does without it.
        EVIDENCED("shown by work"),
        /// A credential says so: a degree or a certificate that the CV names and nobody has seen.
        VERIFIED("credential named, not seen");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// For people.
        public String words() {
            return words;
        }

        /// For machines: `claimed`.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param used     the job or project it stands under; empty if undated, or under neither
    /// @param sentence as written; `start` and `end` are offsets of the words in the document's text
    public record Evidence(
            Level level,
            double score,
            Kind kind,
            String because,
            Optional<Period> used,
            String sentence,
            int start,
            int end) {}

    /// @param years    that at least one dated job or project with the skill covers; 0 if only points in time are known
    /// @param lastYear the last of these
    public record Use(double years, int lastYear) {}

    public HeldSkill {
        evidence = List.copyOf(evidence);
    }

    /// The best that stands behind it; without a place it is a claim.
    public Kind kind() {
        return evidence.stream()
                .map(Evidence::kind)
                .max(Comparator.naturalOrder())
                .orElse(Kind.CLAIMED);
    }

    /// For how long and how lately it was used, as far as the CV dates its jobs and projects.
    public Optional<Use> use() {
        var periods = evidence.stream().flatMap(place -> place.used().stream()).toList();
        return periods.stream()
                .map(Period::lastYear)
                .max(Comparator.naturalOrder())
                .map(last -> new Use(Period.covered(periods), last));
    }

    /// Stated skills, then what the listed jobs ask of everybody, then the foundations of what all these build on.
    /// Sorted by skill.
    public static List<HeldSkill> of(Recognition recognition, Taxonomy taxonomy) {
        var held = new TreeMap<ConceptId, List<Evidence>>();
        var kinds = new HashMap<Sentence, Kind>();
        for (var match : recognition.matched())
            if (match.stance() == Stance.STATED)
                add(held, match.skill(), stated(match, kinds.computeIfAbsent(match.sentence(), HeldSkill::kind)));
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

    private static Evidence stated(Matched match, Kind kind) {
        var sentence = match.sentence();
        var used = isWork(sentence) ? sentence.period() : Optional.<Period>empty();
        return new Evidence(
                match.level(), match.score(), kind, match.because(), used, sentence.text(), match.start(), match.end());
    }

    private static Kind kind(Sentence sentence) {
        if (isWork(sentence)) return Kind.EVIDENCED;
        return Credentials.isCredential(sentence, Words.of(sentence.text())) ? Kind.VERIFIED : Kind.CLAIMED;
    }

    private static boolean isWork(Sentence sentence) {
        return sentence.section() == Section.EXPERIENCE || sentence.section() == Section.PROJECTS;
    }

    private static Evidence byJob(HeldJob job, Level level) {
        var because = "everybody who works as " + job.label() + " needs it";
        return new Evidence(
                level,
                BY_JOB,
                Kind.EVIDENCED,
                because,
                job.period(),
                job.sentence().text(),
                job.start(),
                job.end());
    }

    private static void addFoundations(SortedMap<ConceptId, List<Evidence>> held, Taxonomy taxonomy) {
        for (var entry : List.copyOf(held.entrySet()))
            addFoundations(held, taxonomy, entry.getKey(), best(entry.getValue()));
    }

    /// With most behind it; of several the first.
    private static Evidence best(List<Evidence> places) {
        return places.stream()
                .reduce((a, b) -> b.kind().compareTo(a.kind()) > 0 ? b : a)
                .orElseThrow();
    }

    private static void addFoundations(
            SortedMap<ConceptId, List<Evidence>> held, Taxonomy taxonomy, ConceptId skill, Evidence place) {
        var because = "'" + taxonomy.skill(skill).label() + "' builds on it";
        for (var base : taxonomy.skill(skill).buildsOn()) {
            if (held.containsKey(base)) continue;
            var foundation = new Evidence(
                    Level.FOUNDATION,
                    BY_FOUNDATION,
                    place.kind(),
                    because,
                    Optional.empty(),
                    place.sentence(),
                    place.start(),
                    place.end());
            add(held, base, foundation);
            addFoundations(held, taxonomy, base, foundation);
        }
    }

    private static void add(SortedMap<ConceptId, List<Evidence>> held, ConceptId skill, Evidence evidence) {
        held.computeIfAbsent(skill, id -> new ArrayList<>()).add(evidence);
    }
}
