package org.workways.app.web;

import java.util.List;
import java.util.Optional;
import org.workways.app.exposure.ExposureShown;
import org.workways.app.page.ExposurePage;
import org.workways.app.page.RatingBoard;
import org.workways.app.page.Section;
import org.workways.concept.ConceptId;

/// What a page about exposure shows.
/// @param path    of the page
/// @param title   the name of the occupation, in English
/// @param faults  what is wrong with a rating that was typed; empty if nothing is
/// @param moved   what the profile would be by ratings that are tried; empty if none is
/// @param concept where more is told of it
record ExposureView(
        String path,
        String title,
        String opening,
        String faults,
        String moved,
        List<Section> sections,
        String concept) {
    static ExposureView of(ExposureShown shown, Frame frame, Rerating asked) {
        var answer = shown.answer();
        var board = new RatingBoard(address(answer.id()), asked.tries(), asked.draft());
        return new ExposureView(
                address(answer.id()),
                answer.label(),
                ExposurePage.opening(shown, frame.words(), ExposureView::told, board),
                ExposurePage.faults(board, frame.words()),
                ExposurePage.moved(shown, frame.words(), board),
                ExposurePage.sections(shown, frame.words(), ExposureView::told, Optional.of(board)),
                ConceptPage.address(answer.id()));
    }

    private static Optional<String> told(ConceptId id) {
        return Optional.of(ConceptPage.address(id));
    }

    static String address(ConceptId id) {
        return ConceptPage.address("/exposure", id);
    }

    String as(String suffix) {
        return path + suffix;
    }
}
