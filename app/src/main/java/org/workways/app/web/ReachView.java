package org.workways.app.web;

import java.util.List;
import java.util.Optional;
import org.workways.app.answer.ReachAnswer;
import org.workways.app.page.PlanLinks;
import org.workways.app.page.ReachPage;
import org.workways.app.page.Section;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.SkillFamily;

/// What the page of the jobs within reach shows.
/// @param hidden how many of the jobs the filter leaves out
record ReachView(Question question, String title, String opening, List<Section> sections, int hidden) {
    static ReachView of(Desk desk, ReachAnswer all, Frame frame) {
        var question = frame.question();
        var shown = ReachFilter.of(question, desk.atlas()).shown(all);
        return new ReachView(
                question,
                frame.title(),
                ReachPage.opening(shown, frame.words()),
                ReachPage.sections(shown, frame.words(), new Links(question)),
                all.reached().jobs().size() - shown.reached().jobs().size());
    }

    String as(String suffix) {
        return question.at("/reach" + suffix);
    }

    static List<SkillFamily> families() {
        return List.of(SkillFamily.DATA, SkillFamily.ML, SkillFamily.IOT, SkillFamily.SECURITY);
    }

    /// A job leads to the plan for it.
    private record Links(Question question) implements PlanLinks {
        @Override
        public Optional<String> concept(ConceptId id) {
            return Optional.of(question.without("within", "family", "level", "wage", "openings")
                    .with("to", id.toString())
                    .at("/route"));
        }
    }
}
