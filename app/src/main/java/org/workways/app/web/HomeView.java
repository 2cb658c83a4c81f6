package org.workways.app.web;

import java.util.Comparator;
import java.util.List;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Skill;

/// What the first page offers to choose from.
record HomeView(Question question, List<Occupation> origins, List<Occupation> goals, List<Skill> skills) {
    static HomeView of(Desk desk, Question question) {
        var jobs = desk.taxonomy().occupations().stream()
                .sorted(Comparator.comparing(Occupation::label))
                .toList();
        return new HomeView(
                question,
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
