package org.workways.files.audit;

import java.util.List;

/// What a column of a table of courses may say, and how such a column is called: in English, German, Spanish and
/// French, the clearest name first.
enum CourseField {
    TITLE("title coursetitle moduletitle coursename modulename name modulname modultitel titel course module modul"
            + " asignatura intitule intitulé cours"),
    /// What is not taken for the title.
    CODE("code coursecode modulecode coursenumber modulenumber number modulnummer kürzel codigo código id courseid"
            + " moduleid course module modul"),
    TERM("term semester fachsemester semestre"),
    CREDITS("ects ectscredits creditsects ectspoints credits credithours semesterhours credit units leistungspunkte"
            + " creditpoints lp cp créditos creditos crédits"),
    NEEDS("prerequisites prerequisite prereqs requires requiredmodules voraussetzungen voraussetzung requisitos"
            + " prérequis"),
    OUTCOMES("outcomes learningoutcomes learningoutcome intendedlearningoutcomes courseoutcomes objectives"
            + " learningobjectives learninggoals competences competencies lernziele lernergebnisse qualifikationsziele"
            + " kompetenzen resultadosdeaprendizaje objetivos competencias objectifs compétences"),
    CONTENT("content contents coursecontent topics syllabus description coursedescription inhalt inhalte lehrinhalte"
            + " contenidos contenido temario contenu contenus"),
    ASSESSMENT("assessment assessments assessmentmethods exam examination evaluation prüfung prüfungsform"
            + " prüfungsleistung evaluación evaluacion évaluation");

    private final String names;

    CourseField(String names) {
        this.names = names;
    }

    /// In the manner of [Grid#plain].
    List<String> names() {
        return List.of(names.split(" "));
    }
}
