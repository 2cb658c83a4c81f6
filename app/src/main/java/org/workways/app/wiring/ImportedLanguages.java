package org.workways.app.wiring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.concept.Language;
import org.workways.language.LuceneStemmer;
import org.workways.recognise.LanguageDetector;
import org.workways.recognise.Languages;
import org.workways.recognise.Stemmer;
import org.workways.store.SnapshotStore;
import org.workways.store.StoredSnapshot;
import org.workways.taxonomy.Link;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.Taxonomy;

/// Languages by Lucene and OpenNLP, with the names that ESCO has in those whose release was imported.
///
/// An atlas' skill or occupation is called what ESCO calls the concept that it is linked to as exact, or as close if
/// no other is exact. What the taxonomy took over from ESCO is called what ESCO calls it.
final class ImportedLanguages implements Languages {
    private final Taxonomy taxonomy;
    private final SnapshotStore store;
    private final LanguageDetector detector;

    ImportedLanguages(Taxonomy taxonomy, SnapshotStore store, LanguageDetector detector) {
        this.taxonomy = taxonomy;
        this.store = store;
        this.detector = detector;
    }

    @Override
    public Language of(String text) {
        return detector.languageOf(text);
    }

    @Override
    public Stemmer stemmer(Language language) {
        return LuceneStemmer.of(language);
    }

    @Override
    public Map<ConceptId, List<String>> names(Language language) {
        var names = new TreeMap<ConceptId, List<String>>();
        store.open("esco-" + language.code()).ifPresent(esco -> {
            addSkills(names, esco);
            addOccupations(names, esco);
        });
        return names;
    }

    private void addSkills(Map<ConceptId, List<String>> names, StoredSnapshot esco) {
        meant(taxonomy.skills(), Skill::id, Skill::links)
                .forEach((concept, own) ->
                        esco.skill(concept).map(Skill::labels).ifPresent(labels -> add(names, own, labels)));
    }

    private void addOccupations(Map<ConceptId, List<String>> names, StoredSnapshot esco) {
        meant(taxonomy.occupations(), Occupation::id, Occupation::links)
                .forEach((concept, own) ->
                        esco.occupation(concept).map(Occupation::labels).ifPresent(labels -> add(names, own, labels)));
    }

    private static void add(Map<ConceptId, List<String>> names, List<ConceptId> own, Labels labels) {
        for (var concept : own)
            names.computeIfAbsent(concept, id -> new ArrayList<>())
                    .addAll(labels.all().toList());
    }

    /// Our own concepts by the ESCO concept they are.
    private static <T> Map<ConceptId, List<ConceptId>> meant(
            Collection<T> concepts, Function<T, ConceptId> id, Function<T, SortedSet<Link>> links) {
        var exact = new TreeMap<ConceptId, List<ConceptId>>();
        var close = new TreeMap<ConceptId, List<ConceptId>>();
        for (var concept : concepts) {
            var own = id.apply(concept);
            note(exact, Optional.of(own).filter(any -> any.scheme().equals("esco")), own);
            for (var link : links.apply(concept)) {
                var target = Optional.of(link.target());
                if (link.match() == Link.Match.EXACT) note(exact, target, own);
                if (link.match() == Link.Match.CLOSE) note(close, target, own);
            }
        }
        exact.forEach(close::put); // an exact link wins over a close one
        return close;
    }

    private static void note(Map<ConceptId, List<ConceptId>> by, Optional<ConceptId> target, ConceptId own) {
        target.ifPresent(
                concept -> by.computeIfAbsent(concept, any -> new ArrayList<>()).add(own));
    }
}
