package org.workways.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.workways.app.answer.ConceptView.Other;
import org.workways.exposure.TaskEffect;

/// What happens to work, in lines: figures about an occupation, and what technologies do to tasks.
final class ShownWork {
    private ShownWork() {}

    /// One line a figure, each with its code, source and year; a code that is only the nearest one says so.
    static List<String> figures(OccupationView occupation) {
        return occupation.figures().stream().map(ShownWork::line).toList();
    }

    private static String line(FigureView view) {
        var figure = view.figure();
        return "  %s, %d%s: %s%s (%s%s; %s)"
                .formatted(
                        figure.measure().label(),
                        figure.year(),
                        view.isProjected() ? " (projected)" : "",
                        figure.value(),
                        figure.measure().isNumber() ? " " + figure.measure().unit() : "",
                        figure.about(),
                        switch (view.fit()) {
                            case OWN -> "";
                            case NEAREST -> ", the nearest code";
                            case WIDER -> ", a wider code";
                        },
                        String.join(", ", figure.attestation().sources()));
    }

    /// What technologies do to the tasks of an occupation: one line a kind.
    static List<String> effects(OccupationView occupation) {
        var byKind = new TreeMap<TaskEffect.Kind, List<String>>();
        for (var view : occupation.effects())
            byKind.computeIfAbsent(view.effect().kind(), kind -> new ArrayList<>())
                    .add("%s (%s)"
                            .formatted(view.effect().task(), view.technology().label()));
        return byKind.entrySet().stream()
                .map(entry -> "  tasks that technology %s: %s"
                        .formatted(entry.getKey().code(), String.join("; ", entry.getValue())))
                .toList();
    }

    static String line(EffectView view) {
        var effect = view.effect();
        return "  %s: %s (%s%s), because %s"
                        .formatted(
                                effect.kind().code(),
                                effect.task(),
                                view.occupations().stream().map(Other::label).collect(Collectors.joining(", ")),
                                effect.onet()
                                        .map(task -> "; task %d of %s".formatted(task.task(), task.occupation()))
                                        .orElse(""),
                                effect.reason())
                + (effect.attestation().verified() ? "" : " [unverified]");
    }
}
