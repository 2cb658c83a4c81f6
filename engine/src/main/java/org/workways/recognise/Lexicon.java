package org.workways.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.concept.Language;
import org.workways.recognise.LabelIndex.Hit;
import org.workways.recognise.Words.Word;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.Taxonomy;

/// The names of skills and occupations as documents of one language write them. English names and English inflection
/// count in every language: adverts and CVs are full of them.
final class Lexicon {
    private static final int INSIDE = -1;

    private final LabelIndex skills = new LabelIndex();
    private final LabelIndex occupations = new LabelIndex(Gender::words);
    private final Optional<Local> local;

    /// What another language adds.
    private record Local(Grammar grammar, LabelIndex skills, LabelIndex occupations) {}

    /// For documents in English.
    Lexicon(Taxonomy taxonomy) {
        this(taxonomy, Optional.empty());
    }

    /// For documents in another language.
    /// @param translations further names in that language
    Lexicon(Taxonomy taxonomy, Language language, Stemmer stemmer, Map<ConceptId, List<String>> translations) {
        this(taxonomy, Optional.of(local(taxonomy, language, stemmer, translations)));
    }

    private Lexicon(Taxonomy taxonomy, Optional<Local> local) {
        fill(taxonomy, skills, occupations);
        this.local = local;
    }

    /// Hits that do not overlap, in the order of the text.
    /// @param words of the text, as `Words.of` gives them
    List<Hit> skills(String text, List<Word> words) {
        var english = skills.find(words);
        return local.map(names -> joined(english, names.skills(), names.grammar(), text, words))
                .orElse(english);
    }

    /// As `skills`.
    List<Hit> occupations(String text, List<Word> words) {
        var english = occupations.find(Gender.folded(words));
        return local.map(names -> joined(english, names.occupations(), names.grammar(), text, words))
                .orElse(english);
    }

    private static Local local(
            Taxonomy taxonomy, Language language, Stemmer stemmer, Map<ConceptId, List<String>> translations) {
        var own = Stream.concat(
                taxonomy.skills().stream().map(Skill::labels),
                taxonomy.occupations().stream().map(Occupation::labels));
        var names = Stream.concat(
                        own.flatMap(Labels::all), translations.values().stream().flatMap(List::stream))
                .toList();
        var grammar = new Grammar(language, stemmer, names);
        var local = new Local(grammar, new LabelIndex(grammar::words), new LabelIndex(grammar::words));
        fill(taxonomy, local.skills(), local.occupations());
        translations.forEach((concept, other) -> {
            if (taxonomy.findSkill(concept).isPresent()) local.skills().addTranslations(concept, other);
            else local.occupations().addTranslations(concept, other);
        });
        return local;
    }

    private static void fill(Taxonomy taxonomy, LabelIndex skills, LabelIndex occupations) {
        taxonomy.skills().forEach(skill -> skills.add(skill.id(), skill.labels()));
        taxonomy.occupations().forEach(occupation -> occupations.add(occupation.id(), occupation.labels()));
    }

    /// The better of both where they overlap.
    private static List<Hit> joined(
            List<Hit> english, LabelIndex local, Grammar grammar, String text, List<Word> words) {
        var startsAt = new HashMap<Integer, Integer>();
        var endsAt = new HashMap<Integer, Integer>();
        for (int at = 0; at < words.size(); at++) {
            startsAt.put(words.get(at).start(), at);
            endsAt.put(words.get(at).end(), at + 1);
        }
        var parts = grammar.words(text);
        var all = new ArrayList<>(english);
        for (var hit : local.find(parts)) {
            int from = startsAt.getOrDefault(parts.get(hit.from()).start(), INSIDE);
            int to = endsAt.getOrDefault(parts.get(hit.to() - 1).end(), INSIDE);
            boolean wholeWords = from != INSIDE && to != INSIDE; // a name in a longer compound is another thing
            if (wholeWords) all.add(new Hit(from, to, hit.entries(), hit.reordered()));
        }
        return LabelIndex.best(all, words.size());
    }
}
