package org.workways.app.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.web.util.UriUtils;
import org.workways.app.answer.ConceptView;
import org.workways.app.answer.CourseView;
import org.workways.app.answer.EffectView;
import org.workways.app.answer.ImportedView;
import org.workways.app.answer.OccupationView;
import org.workways.app.answer.SkillView;
import org.workways.app.answer.TechnologyView;
import org.workways.concept.ConceptId;
import org.workways.exposure.TaskEffect;
import org.workways.taxonomy.SkillFamily;

/// A concept and how its page says it.
/// @param isAskedFor whether adverts ask for it
/// @param isExposed  whether it is said what AIoT does to it
record ConceptPage(ConceptView view, boolean isAskedFor, boolean isExposed) {
    /// Rows of a table that are seen at once; the rest opens.
    static final int SEEN = 12;

    static String address(ConceptId id) {
        return address("/atlas", id);
    }

    /// Under another word: those of the atlas by their code alone.
    static String address(String word, ConceptId id) {
        var code = id.scheme().equals("atlas") ? id.code() : id.toString();
        return word + "/" + UriUtils.encodePathSegment(code, StandardCharsets.UTF_8);
    }

    String address() {
        return address(view.id());
    }

    /// Where it is said how often it is asked for.
    String demand() {
        return DemandView.address(view.id());
    }

    /// Where it is said what AIoT does to it.
    String exposure() {
        return ExposureView.address(view.id());
    }

    /// Of the lines that run through it; one colour at least.
    List<SkillFamily> families() {
        var families =
                switch (view) {
                    case SkillView skill -> List.of(skill.family());
                    case OccupationView occupation -> occupation.families();
                    case CourseView course ->
                        familiesOf(course.gives().stream()
                                .map(ConceptView.Levelled::skill)
                                .toList());
                    case TechnologyView technology -> familiesOf(technology.skills());
                    case ImportedView imported -> familiesOf(imported.inAtlas());
                };
        return families.isEmpty() ? List.of(SkillFamily.OTHER) : families;
    }

    private static List<SkillFamily> familiesOf(List<ConceptView.Other> skills) {
        return skills.stream()
                .flatMap(skill -> skill.family().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// Whether its names are in the language of the atlas; those of a course are in its own.
    boolean isEnglish() {
        return !(view instanceof CourseView course)
                || course.course().languages().stream().allMatch("en"::equals);
    }

    /// Which words say where its numbers come from.
    String explained() {
        return view instanceof ImportedView ? "imported" : view.head().kind().code();
    }

    /// What an occupation asks for, by family.
    static SortedMap<SkillFamily, List<OccupationView.Needed>> byFamily(List<OccupationView.Needed> needs) {
        var byFamily = new TreeMap<SkillFamily, List<OccupationView.Needed>>();
        for (var needed : needs)
            byFamily.computeIfAbsent(
                            needed.what().skill().family().orElse(SkillFamily.OTHER), family -> new ArrayList<>())
                    .add(needed);
        return byFamily;
    }

    /// Tasks taken, then changed, then created.
    static List<EffectView> byKind(List<EffectView> effects) {
        return effects.stream()
                .sorted(Comparator.comparing(view -> view.effect().kind()))
                .toList();
    }

    static Map<TaskEffect.Kind, Integer> kinds(List<EffectView> effects) {
        var kinds = new EnumMap<TaskEffect.Kind, Integer>(TaskEffect.Kind.class);
        effects.forEach(view -> kinds.merge(view.effect().kind(), 1, Integer::sum));
        return kinds;
    }

    static <T> List<T> seen(List<T> rows) {
        return rows.subList(0, Math.min(SEEN, rows.size()));
    }

    /// Empty if all are seen.
    static <T> List<T> folded(List<T> rows) {
        return rows.size() > SEEN ? rows.subList(SEEN, rows.size()) : List.of();
    }
}
