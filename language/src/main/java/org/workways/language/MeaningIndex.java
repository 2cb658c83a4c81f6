package org.workways.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.workways.concept.ConceptId;
import org.workways.concept.Progress;
import org.workways.recognise.CandidateIndex;
import org.workways.recognise.Embedder;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.Taxonomy;

/// Skills by meaning: a text is near to a skill if its vector is near to that of the skill's label or description.
/// The model is loaded when the first text comes, and not before.
public final class MeaningIndex implements CandidateIndex {
    private static final int NAMES_A_SKILL = 2;

    private final List<ConceptId> skills = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Embedder embedder;
    private final Path file;
    private final Progress progress;

    /// Costs nothing yet.
    /// @param file where the vectors of the skills are kept between runs
    public MeaningIndex(Taxonomy taxonomy, Embedder embedder, Path file, Progress progress) {
        taxonomy.skills().forEach(this::add);
        this.embedder = embedder;
        this.file = file;
        this.progress = progress;
    }

    @Override
    public List<List<Candidate>> nearest(List<String> queries, int most) {
        if (queries.isEmpty() || texts.isEmpty())
            return queries.stream().map(query -> List.<Candidate>of()).toList();
        var vectors = LabelVectors.of(texts, embedder, file, progress);
        return vectors.nearest(embedder.embed(queries), most * NAMES_A_SKILL).stream()
                .map(scored -> candidates(scored, most))
                .toList();
    }

    private void add(Skill skill) {
        add(skill.id(), skill.label());
        if (!skill.description().isEmpty()) add(skill.id(), skill.label() + ": " + skill.description());
    }

    private void add(ConceptId skill, String text) {
        skills.add(skill);
        texts.add(text);
    }

    /// The nearest text of each skill counts.
    private List<Candidate> candidates(List<Scored> scored, int most) {
        var best = new LinkedHashMap<ConceptId, Candidate>();
        for (var near : scored) {
            var skill = skills.get(near.index());
            best.putIfAbsent(skill, new Candidate(skill, near.similarity()));
        }
        return best.values().stream().limit(most).toList();
    }
}
