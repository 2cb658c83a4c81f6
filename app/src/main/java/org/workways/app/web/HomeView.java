package org.workways.app.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.workways.taxonomy.Occupation;

/// What the first page offers to choose from.
/// @param advert what the text is called that is the goal; empty if the goal is none
record HomeView(Question question, Optional<String> advert, List<Occupation> origins, List<Occupation> goals) {
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
                jobs.stream().filter(Occupation::isDestination).toList());
    }

    /// What the form has no field for and sends along: who changes the person keeps the limits.
    Question kept() {
        return question.without("skills", "from", "to", "hours-per-week", "budget", "via", "also");
    }

    List<HomeController.Example> examples() {
        return HomeController.Example.ALL;
    }
}
