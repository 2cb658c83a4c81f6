package org.workways.taxonomy;

import java.util.Locale;
import org.workways.concept.Attestation;
import org.workways.concept.ConceptId;

/// One published figure about one code of one classification, as its source gives it. Figures of different sources
/// stand side by side and are never made into one number.
/// @param about   a code of `soc` (2018, six digits), `onet`, `isco` or `esco`
/// @param measure what is measured, by whom, in which unit
/// @param value   a number with a point, or words where the measure is in words
/// @param year    that the figure is about; for a score, the year it was published
public record Figure(ConceptId about, Measure measure, String value, int year, Attestation attestation)
        implements Comparable<Figure> {
    /// What is measured.
    public enum Measure {
        EMPLOYMENT("US employment", "thousand jobs"),
        OPENINGS("US openings a year, average 2022 to 2032", "thousand"),
        MEDIAN_WAGE("US median wage", "USD a year"),
        ENTRY_EDUCATION("typical entry education, US", ""),
        ELOUNDOU_BETA("exposure to language models, annotators' beta (Eloundou et al.)", "on a scale of 0 to 1"),
        ELOUNDOU_BETA_MODEL("exposure to language models, GPT-4's beta (Eloundou et al.)", "on a scale of 0 to 1"),
        FELTEN_AIOE("AI occupational exposure (Felten et al.)", "standard deviations from the mean"),
        WEBB_AI("AI patents exposure percentile (Webb)", "on a scale of 0 to 100"),
        ILO_GENAI("exposure to generative AI (ILO)", "on a scale of 0 to 1"),
        MICROSOFT_AI("AI applicability (Microsoft)", "on a scale of 0 to 1"),
        FREY_OSBORNE("probability of computerisation (Frey and Osborne)", "on a scale of 0 to 1");

        private final String label;
        private final String unit;

        Measure(String label, String unit) {
            this.label = label;
            this.unit = unit;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String label() {
            return label;
        }

        /// Empty where the value is words.
        public String unit() {
            return unit;
        }

        /// Whether it says how far machines or models reach into an occupation.
        public boolean isExposure() {
            return switch (this) {
                case ELOUNDOU_BETA, ELOUNDOU_BETA_MODEL, FELTEN_AIOE, WEBB_AI, ILO_GENAI, MICROSOFT_AI, FREY_OSBORNE ->
                    true;
                case EMPLOYMENT, OPENINGS, MEDIAN_WAGE, ENTRY_EDUCATION -> false;
            };
        }

        public boolean isNumber() {
            return !unit.isEmpty();
        }
    }

    @Override
    public int compareTo(Figure other) {
        int byCode = about.compareTo(other.about);
        if (byCode != 0) return byCode;
        int byMeasure = measure.compareTo(other.measure);
        return byMeasure != 0 ? byMeasure : Integer.compare(year, other.year);
    }
}
