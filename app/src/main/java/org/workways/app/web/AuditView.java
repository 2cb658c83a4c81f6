package org.workways.app.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.workways.app.audit.Audited;
import org.workways.app.page.AuditPage;
import org.workways.app.page.Section;
import org.workways.app.words.Words;
import org.workways.taxonomy.Occupation;

/// What the page of an audit shows.
/// @param path of the page
record AuditView(String path, String opening, List<Section> sections) {
    /// What the form was sent with and what is wrong with that; empty at first.
    /// @param jobs         as typed
    /// @param isTranslated or in English, as users' errors are
    record Form(List<Occupation> goals, String jobs, String problem, String advice, boolean isTranslated) {
        static Form empty(Desk desk) {
            return new Form(goals(desk), "", "", "", true);
        }

        static Form refused(Desk desk, String jobs, String problem, String advice, boolean isTranslated) {
            return new Form(goals(desk), jobs, problem, advice, isTranslated);
        }

        boolean isRefused() {
            return !problem.isEmpty();
        }

        private static List<Occupation> goals(Desk desk) {
            return desk.taxonomy().occupations().stream()
                    .sorted(Comparator.comparing(Occupation::label))
                    .toList();
        }
    }

    static AuditView of(Audited audited, Frame frame) {
        var opening = AuditPage.opening(audited, frame.words());
        return new AuditView(frame.path(), opening, sections(audited, frame.words()));
    }

    private static List<Section> sections(Audited audited, Words words) {
        return AuditPage.sections(audited, words, id -> Optional.of(ConceptPage.address(id)));
    }
}
