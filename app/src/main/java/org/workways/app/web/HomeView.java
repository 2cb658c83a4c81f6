package org.workways.app.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Skill;

/// What the first page offers to choose from.
/// @param advert what the text is called that is the goal; empty if the goal is none
record HomeView(
        Question question,
        Optional<String> advert,
        List<Occupation> origins,
        List<Occupation> goals,
        List<Skill> skills) {
    /// What the form has no field for and sends along: who changes the person keeps the limits.
    static final List<String> KEPT = List.of(
            "cv",
            "start",
            "deadline",
            "language",
            "mode",
            "without",
            "place",
            "at-once",
            "work-legs",
            "costing",
            "within");

    static HomeView of(Desk desk, Question question) {
        var jobs = desk.taxonomy().occupations().stream()
                .sorted(Comparator.comparing(Occupation::label))
                .toList();
        return new HomeView(
                question,
                question.one("to")
                        .filter(to -> to.startsWith(Desk.ADVERT))
                        .flatMap(to -> desk.readings().find(to.substring(Desk.ADVERT.length())))
                        .map(Reading::name),
                jobs,
                jobs.stream().filter(Occupation::isDestination).toList(),
                desk.taxonomy().skills().stream()
                        .sorted(Comparator.comparing(Skill::label))
                        .toList());
    }

    List<HomeController.Example> examples() {
        return HomeController.Example.ALL;
    }
}
