package org.workways.app.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.workways.app.answer.ConceptView.Other;
import org.workways.app.answer.EffectView;
import org.workways.app.answer.FigureView;
import org.workways.app.words.Words;
import org.workways.concept.ImportIssue;
import org.workways.exposure.TaskEffect.Kind;
import org.workways.exposure.Technology;
import org.workways.taxonomy.SkillFamily;

/// What comes with technologies that a place adopts, for a terminal.
public final class AdoptionText {
    private static final int TASKS = 6;
    private static final int POSTS = 8;
    private static final int NEAREST = 5;

    /// True of every answer.
    static final String LIMITS =
            "How many hours or posts this is nobody knows: tasks and occupations are the atlas' judgement, each with"
                    + " its reason.";

    private final List<String> lines = new ArrayList<>();
    private final boolean all;

    private AdoptionText(boolean all) {
        this.all = all;
    }

    /// @param all whether every task and occupation is listed
    public static String of(AdoptionAnswer answer, boolean all) {
        var text = new AdoptionText(all);
        text.lines.add("Adopting "
                + answer.technologies().stream().map(AdoptionText::technology).collect(Collectors.joining(", ")));
        text.lines.add("");
        for (var kind : Kind.values()) text.tasks(kind, answer.effects(kind));
        text.touched(answer.touched());
        text.posts(answer);
        text.skills(answer);
        text.lines.add(LIMITS);
        answer.issues().stream().map(ImportIssue::message).forEach(text.lines::add);
        answer.data()
                .forEach(data ->
                        text.lines.add("Data: %s %s (%s)".formatted(data.source(), data.version(), data.licence())));
        return String.join(System.lineSeparator(), text.lines) + System.lineSeparator();
    }

    private static String technology(Technology technology) {
        return "%s (%s, %s)"
                .formatted(
                        technology.label(),
                        technology.group().code(),
                        technology.maturity().code());
    }

    private void tasks(Kind kind, List<EffectView> effects) {
        if (effects.isEmpty()) return;
        lines.add("%s (%d)"
                .formatted(
                        switch (kind) {
                            case TAKES -> "Tasks that go";
                            case CHANGES -> "Tasks that change";
                            case CREATES -> "Tasks that nobody did before";
                        },
                        effects.size()));
        effects.stream().limit(all ? effects.size() : TASKS).forEach(view -> {
            lines.add("  %s (%s)".formatted(view.effect().task(), labels(view.occupations())));
            lines.add("    %s: %s"
                    .formatted(view.technology().label(), view.effect().reason()));
        });
        more(effects.size(), TASKS);
        lines.add("");
    }

    private void touched(List<Other> occupations) {
        if (occupations.isEmpty()) return;
        lines.add("Whose tasks go or change: " + labels(occupations));
        lines.add("");
    }

    private void posts(AdoptionAnswer answer) {
        if (answer.posts().isEmpty()) {
            lines.add("The atlas knows no task that comes with it.");
            lines.add("");
            return;
        }
        lines.add("Who does what nobody did before; skills that are essential, by family");
        answer.posts().stream().limit(all ? answer.posts().size() : POSTS).forEach(post -> post(answer, post));
        more(answer.posts().size(), POSTS);
        lines.add("");
    }

    private void post(AdoptionAnswer answer, AdoptionAnswer.Post post) {
        lines.add("  %-44s %d new task%s · %s"
                .formatted(
                        post.occupation().label(),
                        post.created().size(),
                        post.created().size() == 1 ? "" : "s",
                        post.needs().entrySet().stream()
                                .map(entry -> "%s %d".formatted(entry.getKey().code(), entry.getValue()))
                                .collect(Collectors.joining(", "))));
        post.standing().asked().ifPresent(note -> lines.add("    " + note.in(Words.ENGLISH)));
        post.standing().jobs().ifPresent(jobs -> lines.add("    " + projection(jobs)));
        if (answer.people() > 0) lines.add("    " + near(answer, post));
    }

    private static String projection(Prospect.Projection jobs) {
        return "US employment of %s (%s) is projected to change by %+.0f %% from %d to %d."
                .formatted(jobs.about(), fit(jobs.fit()), 100 * jobs.change(), jobs.from(), jobs.to());
    }

    private static String fit(FigureView.Fit fit) {
        return switch (fit) {
            case OWN -> "its own code";
            case NEAREST -> "the nearest code";
            case WIDER -> "a wider group";
        };
    }

    private static String near(AdoptionAnswer answer, AdoptionAnswer.Post post) {
        if (post.near().isEmpty()) return "Nobody of %d is within %.0f h.".formatted(answer.people(), answer.within());
        var nearest = post.near().stream()
                .limit(NEAREST)
                .map(near -> near.hours() == 0
                        ? near.person() + " (ready)"
                        : "%s (%.0f h)".formatted(near.person(), near.hours()))
                .collect(Collectors.joining(", "));
        return "Within %.0f h: %d of %d, nearest %s."
                .formatted(answer.within(), post.near().size(), answer.people(), nearest);
    }

    private void skills(AdoptionAnswer answer) {
        lines.add("Skills to install, run or build it");
        answer.skills()
                .forEach((family, skills) ->
                        lines.add("  %-34s %2d  %s".formatted(label(family), skills.size(), labels(skills))));
        lines.add("");
    }

    private static String label(SkillFamily family) {
        return family.label();
    }

    private static String labels(List<Other> others) {
        return others.stream().map(Other::label).collect(Collectors.joining(", "));
    }

    private void more(int size, int shown) {
        if (!all && size > shown) lines.add("  … and %d more (--all lists them)".formatted(size - shown));
    }
}
