package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.workways.app.exposure.ExposureAnswer;
import org.workways.app.words.Words;
import org.workways.concept.ConceptId;
import org.workways.exposure.ActivityRating;
import org.workways.exposure.Rubric;
import org.workways.exposure.TaskExposure;

/// Tasks with what can be done of them without a person, and why.
/// @param answer     whose tasks they are
/// @param board      where they can be rated otherwise; none on a page that stands alone
/// @param technology its name, which may be a link
record ExposureTasks(
        Words words, ExposureAnswer answer, Optional<RatingBoard> board, Function<ConceptId, Markup> technology) {
    private static final int STEPS = 3;

    /// Of a brake that keeps a person at it.
    private static final int STRONG = 2;

    Markup markup(List<TaskExposure> tasks) {
        if (tasks.isEmpty()) return Markup.NONE;
        return Element.of("ul", "plain exposed")
                .holding(tasks.stream().map(this::task).toList());
    }

    private Markup task(TaskExposure task) {
        var parts = new ArrayList<Markup>();
        parts.add(Element.of("p", "task").with("lang", "en").saying(task.task().statement()));
        for (var rating : task.ratings()) {
            answer.names().of(rating.activity()).ifPresent(name -> parts.add(name(name, rating.activity())));
            parts.add(activity(rating, task.task().id()));
        }
        return Element.of("li").holding(parts);
    }

    private static Markup name(String name, String activity) {
        return Element.of("p", "named")
                .holding(
                        Element.of("span").with("lang", "en").saying(name),
                        Markup.text(" "),
                        Element.of("small").saying(activity));
    }

    private Markup activity(ActivityRating rating, String task) {
        boolean isOurs = isShipped(rating);
        var why = new ArrayList<Markup>();
        why.add(
                isOurs
                        ? Element.of("span").with("lang", "en").saying(rating.reason())
                        : Element.of("q").saying(rating.reason()));
        var brakes = brakes(rating.settled());
        if (!brakes.isEmpty())
            why.add(Markup.text(" " + words.say("exposure.held", words.figures().list(brakes))));
        if (!rating.technologies().isEmpty())
            why.add(Markup.all(
                    Markup.text(" "),
                    Phrase.of(
                            words,
                            "exposure.by",
                            Markup.joined(
                                    ", ",
                                    rating.technologies().stream()
                                            .map(technology)
                                            .toList()))));
        var parts =
                new ArrayList<>(List.of(steps(rating.settled()), Element.of("p").holding(why)));
        if (!isOurs) parts.add(own(rating));
        board.ifPresent(where ->
                parts.add(new RatingForm(words, where).of(rating, answer.names().of(rating.activity()), task)));
        return Element.of("div", "activity").holding(parts);
    }

    private boolean isShipped(ActivityRating rating) {
        return answer.ratings()
                .shipped()
                .of(rating.activity())
                .filter(rating::equals)
                .isPresent();
    }

    /// Who rates it otherwise, when, and what ships.
    private Markup own(ActivityRating rating) {
        var kept = answer.ratings().own(rating.activity());
        var said = new ArrayList<Markup>();
        said.add(Element.of("b")
                .saying(kept.map(own -> words.say(
                                "exposure.own.by", own.author(), words.figures().date(own.date())))
                        .orElseGet(() -> words.say("exposure.own.tried"))));
        answer.ratings().shipped().of(rating.activity()).ifPresent(shipped -> {
            said.add(Markup.text(" "));
            said.add(shipped(shipped));
        });
        var parts = new ArrayList<Markup>();
        parts.add(Element.of("p").holding(said));
        if (kept.isPresent())
            board.ifPresent(where -> parts.add(new RatingForm(words, where).takeBack(rating.activity())));
        return Element.of("div", "own").holding(parts);
    }

    private Markup shipped(ActivityRating shipped) {
        var rubric = shipped.settled();
        var steps = List.of(
                words.say("exposure.rated", words.say("exposure.sense"), Integer.toString(rubric.sense())),
                words.say("exposure.rated", words.say("exposure.decide"), Integer.toString(rubric.decide())),
                words.say("exposure.rated", words.say("exposure.act"), Integer.toString(rubric.act())));
        return Phrase.of(
                words,
                "exposure.own.shipped",
                Markup.text(words.figures().list(steps)),
                Markup.text(words.say("exposure.outcome." + rubric.outcome().code())),
                Phrase.english(shipped.reason(), words));
    }

    private Markup steps(Rubric rubric) {
        return Element.of("ul", "plain rated")
                .holding(
                        step(words.say("exposure.sense"), rubric.sense()),
                        step(words.say("exposure.decide"), rubric.decide()),
                        step(words.say("exposure.act"), rubric.act()));
    }

    /// The number beside the marks says the same to those who cannot see them.
    private static Markup step(String name, int value) {
        var parts = new ArrayList<Markup>();
        parts.add(Element.of("span", "name").saying(name));
        parts.add(Markup.text(" "));
        for (int at = 1; at <= STEPS; at++)
            parts.add(Element.of("i", at <= value ? "on" : "off").saying(""));
        parts.add(Element.of("b").saying(Integer.toString(value)));
        return Element.of("li").holding(parts);
    }

    private List<String> brakes(Rubric rubric) {
        var brakes = new ArrayList<String>();
        if (rubric.dexterity() >= STRONG) brakes.add(words.say("exposure.brake.dexterity"));
        if (rubric.people() >= STRONG) brakes.add(words.say("exposure.brake.people"));
        if (rubric.liability() >= STRONG) brakes.add(words.say("exposure.brake.liability"));
        if (rubric.variety() >= STRONG) brakes.add(words.say("exposure.brake.variety"));
        return brakes;
    }
}
