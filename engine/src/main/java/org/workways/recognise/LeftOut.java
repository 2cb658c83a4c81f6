package org.workways.recognise;

import java.util.List;
import java.util.Locale;
import org.workways.concept.ConceptId;

/// A sentence that says nothing of what the person can do or the job asks for.
/// @param because the heading or the words that tell, for people
/// @param named   skills that its words name all the same, none of which counts; sorted
public record LeftOut(Sentence sentence, Kind kind, String because, List<ConceptId> named) {
    public LeftOut {
        named = List.copyOf(named);
    }

    /// What it is instead.
    public enum Kind {
        /// What the employer says of itself.
        COMPANY,
        /// What the employer offers.
        BENEFITS,
        /// Who is welcome, and that nobody is treated worse.
        DIVERSITY,
        /// Consent, data protection, conditions.
        LEGAL,
        /// How, where and to whom to apply.
        APPLYING,
        /// Name, address, age, sex, nationality, family, interests: never used.
        PERSONAL;

        /// As machines and people read it: `company`.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
