package org.workways.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.workways.app.exposure.AdoptionAnswer;
import org.workways.app.exposure.ExposureOverview;
import org.workways.app.page.AdoptionPage;
import org.workways.app.page.ExposureOverviewPage;
import org.workways.app.page.Section;
import org.workways.concept.ConceptId;
import org.workways.exposure.Technology;
import org.workways.files.atlas.Atlas;
import org.workways.taxonomy.Occupation;

/// What the page of all occupations, or of technologies that a place adopts, shows.
/// @param path         of the page
/// @param isOverview   whether it is the page of all occupations
/// @param adopted      codes of the technologies that are chosen
/// @param from         the occupation that people come from; empty if none is said
/// @param technologies to choose from, by what they do
/// @param origins      occupations to choose from
record ExposureOverviewView(
        String path,
        boolean isOverview,
        String opening,
        List<Section> sections,
        Set<String> adopted,
        String from,
        Map<Technology.Group, List<Technology>> technologies,
        List<Occupation> origins) {
    static ExposureOverviewView of(ExposureOverview overview, Atlas atlas, Frame frame) {
        return new ExposureOverviewView(
                "/exposure",
                true,
                ExposureOverviewPage.opening(overview, frame.words()),
                ExposureOverviewPage.sections(overview, frame.words(), ExposureOverviewView::exposed),
                Set.of(),
                "",
                technologies(atlas),
                origins(atlas));
    }

    static ExposureOverviewView of(AdoptionAnswer answer, Atlas atlas, Frame frame) {
        var adopted = new HashSet<String>();
        answer.technologies().forEach(technology -> adopted.add(technology.id().code()));
        return new ExposureOverviewView(
                frame.path(),
                false,
                AdoptionPage.opening(answer, frame.words()),
                AdoptionPage.sections(answer, frame.words(), id -> Optional.of(ConceptPage.address(id))),
                adopted,
                frame.question().text("from"),
                technologies(atlas),
                origins(atlas));
    }

    /// The same in another form.
    String as(String suffix, Frame frame) {
        return frame.question().at(path + suffix);
    }

    private static Optional<String> exposed(ConceptId id) {
        return Optional.of(ExposureView.address(id));
    }

    private static Map<Technology.Group, List<Technology>> technologies(Atlas atlas) {
        var groups = new EnumMap<Technology.Group, List<Technology>>(Technology.Group.class);
        atlas.technologies().stream()
                .sorted(Comparator.comparing(Technology::label, String.CASE_INSENSITIVE_ORDER))
                .forEach(technology -> groups.computeIfAbsent(technology.group(), group -> new ArrayList<>())
                        .add(technology));
        return groups;
    }

    private static List<Occupation> origins(Atlas atlas) {
        return atlas.taxonomy().occupations().stream()
                .filter(occupation -> occupation.role().isOrigin())
                .sorted(Comparator.comparing(Occupation::label))
                .toList();
    }
}
