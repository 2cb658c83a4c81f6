package org.workways.recognise;

import java.util.List;
import java.util.Map;
import org.workways.concept.ConceptId;
import org.workways.concept.Language;

/// What it takes to read documents in other languages than English.
public interface Languages {
    /// Reads every document as English.
    Languages ENGLISH_ONLY = new Languages() {
        @Override
        public Language of(String text) {
            return Language.ENGLISH;
        }

        @Override
        public Stemmer stemmer(Language language) {
            return Stemmer.NONE;
        }

        @Override
        public Map<ConceptId, List<String>> names(Language language) {
            return Map.of();
        }
    };

    /// The language of a document.
    Language of(String text);

    /// @return `Stemmer.NONE` for a language whose inflection nobody taught us
    Stemmer stemmer(Language language);

    /// What skills and occupations are called in that language, beside the names that the taxonomy has; first the
    /// preferred one. Empty if nothing is known.
    Map<ConceptId, List<String>> names(Language language);
}
