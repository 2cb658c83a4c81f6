package org.workways.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.workways.concept.ConceptId;
import org.workways.exposure.TaskEffect;
import org.workways.exposure.Technology;
import org.workways.files.atlas.Atlas;
import org.workways.taxonomy.Figure;
import org.workways.taxonomy.Link;
import org.workways.taxonomy.Occupation;

/// What happens to work, in lines: figures about an occupation, and what technologies do to tasks.
final class ShownWork {
    private final Atlas atlas;

    ShownWork(Atlas atlas) {
        this.atlas = atlas;
    }

    /// One line a figure, each with its code, source and year; a code that is only the nearest one says so.
    List<String> figures(Occupation occupation) {
        return atlas.figures(occupation).stream()
                .map(figure -> "  %s, %d%s: %s%s (%s%s; %s)"
                        .formatted(
                                figure.measure().label(),
                                figure.year(),
                                isProjected(figure) ? " (projected)" : "",
                                figure.value(),
                                figure.measure().isNumber()
                                        ? " " + figure.measure().unit()
                                        : "",
                                figure.about(),
                                caveat(occupation, figure),
                                String.join(", ", figure.attestation().sources())))
                .toList();
    }

    /// What technologies do to the tasks of an occupation: one line a kind.
    List<String> effects(Occupation occupation) {
        var byKind = new TreeMap<TaskEffect.Kind, List<String>>();
        for (var technology : atlas.technologies())
            for (var effect : technology.effects())
                if (effect.occupations().contains(occupation.id()))
                    byKind.computeIfAbsent(effect.kind(), kind -> new ArrayList<>())
                            .add("%s (%s)".formatted(effect.task(), technology.label()));
        return byKind.entrySet().stream()
                .map(entry -> "  tasks that technology %s: %s"
                        .formatted(entry.getKey().code(), String.join("; ", entry.getValue())))
                .toList();
    }

    List<String> technology(Technology technology) {
        var lines = new ArrayList<String>();
        lines.add("%s (%s), technology, %s, %s"
                .formatted(
                        technology.label(),
                        technology.id(),
                        technology.group().code(),
                        technology.maturity().code()));
        lines.add(technology.description());
        if (!technology.labels().alternatives().isEmpty())
            lines.add("  also called: " + String.join(", ", technology.labels().alternatives()));
        lines.add("  takes to know: "
                + technology.skills().stream()
                        .map(skill -> atlas.taxonomy().skill(skill).label())
                        .collect(Collectors.joining(", ")));
        for (var effect : technology.effects()) lines.add(line(effect));
        return lines;
    }

    private String line(TaskEffect effect) {
        return "  %s: %s (%s%s), because %s"
                        .formatted(
                                effect.kind().code(),
                                effect.task(),
                                effect.occupations().stream().map(this::name).collect(Collectors.joining(", ")),
                                effect.onet()
                                        .map(task -> "; task %d of %s".formatted(task.task(), task.occupation()))
                                        .orElse(""),
                                effect.reason())
                + (effect.attestation().verified() ? "" : " [unverified]");
    }

    private String name(ConceptId occupation) {
        return atlas.taxonomy().occupation(occupation).label();
    }

    /// About a year after the day on which somebody last looked.
    private static boolean isProjected(Figure figure) {
        return figure.year() > figure.attestation().checked().getYear();
    }

    private static String caveat(Occupation occupation, Figure figure) {
        var about = figure.about();
        for (var link : occupation.links()) {
            var code = link.target().code();
            boolean isWider = about.scheme().equals("soc")
                    && link.target().scheme().equals("onet")
                    && code.startsWith(about.code());
            if (!isWider && !link.target().equals(about)) continue;
            if (link.match() == Link.Match.NEAREST) return ", the nearest code";
            if (isWider && !code.endsWith(".00")) return ", a wider code";
        }
        return "";
    }
}
