package org.workways.audit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a part of a syllabus is about, known by words of its heading, or of a label before a sentence: `Assessment:
/// exam`. Where a heading has words of several, the first of these counts: `Learning outcomes and how they are
/// assessed`.
public enum Part {
    OUTCOME("outcome objective learning-goal course-goal goals aims competenc skills-acquired you-will-learn able-to"
            + " what-you-learn lernziel lernergebnis qualifikationsziel qualification-aim kompetenz ziele resultados-de"
            + " objetiv competencias acquis objectif competences-visees"),
    PREREQUISITE("prerequisit pre-requisit requires required-background required-module requirement builds-on"
            + " recommended-before recommended-background recommended-knowledge assumed-knowledge prior-knowledge"
            + " background voraussetz vorkenntnis requisito conocimientos-previos prerequis conditions-d-acces"),
    ASSESSMENT("assess exam grading grade evaluation weighting coursework assignments homework deliverable marking"
            + " prufung leistungsnachweis benotung bewertung evaluacion calificacion modalites-d-evaluation controle"),
    CONTENT("content syllabus topic schedule subject-matter outline weekly-plan week-by-week lectures description"
            + " overview summary inhalt lehrinhalt themen lehrstoff kursplan contenid temario descripcion contenu"
            + " programme-du"),
    OTHER("literature reading reference book material sources contact instructor lecturer staff teaching method"
            + " language workload remark miscellan note rationale general office polic attendance integrity"
            + " accommodation accessib resource software equipment exercises places information literatur lehre"
            + " lehrform praktikum sprache dozent arbeitsaufwand hinweis bibliogra profesor enseignant languages");

    private static final int LONGEST_HEADING = 60;
    private static final int MOST_WORDS = 10;

    private final String stems;

    /// @param stems beginnings of words, in lower case and without accents; a hyphen stands between two words
    Part(String stems) {
        this.stems = stems;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @param line a line of its own, or what stands before a colon; numbers, marks and case do not matter
    static Optional<Part> of(String line) {
        var plain = plain(line);
        if (plain.isEmpty() || line.strip().length() > LONGEST_HEADING || plain.split(" ").length > MOST_WORDS)
            return Optional.empty();
        return Stream.of(values()).filter(part -> part.isIn(" " + plain)).findFirst();
    }

    private boolean isIn(String plain) {
        return Stream.of(stems.split(" ")).anyMatch(stem -> plain.contains(" " + stem.replace('-', ' ')));
    }

    /// `3. Learning outcomes:` gives `learning outcomes`.
    private static String plain(String line) {
        return Normalizer.normalize(line.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z]+", " ")
                .strip();
    }
}
