package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.workways.app.words.Words;
import org.workways.exposure.ActivityRating;
import org.workways.exposure.OwnRating;

/// A form that opens beside an activity: rate it otherwise, try that, keep it.
record RatingForm(Words words, RatingBoard board) {
    private static final int STEP = 3;
    private static final int BRAKE = 2;

    /// @param name of the activity, if it is known
    /// @param task beside which it stands
    Markup of(ActivityRating rating, Optional<String> name, String task) {
        var draft = board.draft().filter(typed -> typed.isAt(rating.activity(), task));
        var details = Element.of("details", "rerate");
        if (draft.isPresent()) details = details.with("open", "").with("id", RatingBoard.FORM);
        var form = Element.of("form").with("method", "post").with("action", board.tryOut());
        return details.holding(
                Element.of("summary").saying(words.say("exposure.rate")),
                form.holding(
                        hidden(rating, task),
                        faults(draft),
                        Element.of("p", "hint")
                                .holding(Phrase.of(words, "exposure.rate.about", activity(rating, name))),
                        scales(rating, draft),
                        field("author", OwnRating.LONGEST_AUTHOR, draft),
                        field("reason", OwnRating.LONGEST_REASON, draft),
                        buttons()));
    }

    /// “Look facts up” (4.A.1.a.1.I04)
    private static Markup activity(ActivityRating rating, Optional<String> name) {
        var id = rating.activity();
        return name.map(known -> Markup.all(
                        Element.of("q").with("lang", "en").saying(known.replaceFirst("\\.$", "")),
                        Markup.text(" (" + id + ")")))
                .orElseGet(() -> Markup.text(id));
    }

    private Markup hidden(ActivityRating rating, String task) {
        var fields = new ArrayList<Markup>();
        board.tries().forEach((activity, rubric) -> {
            if (!activity.equals(rating.activity())) fields.add(hidden("try", RatingBoard.code(activity, rubric)));
        });
        fields.add(hidden("activity", rating.activity()));
        fields.add(hidden("task", task));
        return Markup.all(fields);
    }

    static Markup hidden(String name, String value) {
        return Element.of("input")
                .with("type", "hidden")
                .with("name", name)
                .with("value", value)
                .alone();
    }

    private Markup faults(Optional<RatingDraft> draft) {
        return draft.filter(RatingDraft::isWrong)
                .map(typed -> faults(typed, words))
                .orElse(Markup.NONE);
    }

    /// What is wrong, each field by its name.
    static Markup faults(RatingDraft draft, Words words) {
        var all = draft.faults().stream()
                .map(field -> Element.of("li").saying(fault(field, draft, words)))
                .toList();
        return Element.of("ul", "plain faults").holding(all);
    }

    /// The same at the head of a page; what was typed goes along, for the page may have no form of that activity.
    static Markup told(RatingDraft draft, Words words) {
        var typed = Stream.of("author", "reason")
                .map(draft::typed)
                .filter(text -> !text.isEmpty())
                .toList();
        var parts = new ArrayList<Markup>();
        parts.add(Element.of("p").holding(Element.of("b").saying(words.say("exposure.rate.fault"))));
        parts.add(faults(draft, words));
        if (draft.faults().contains("activity") && !typed.isEmpty())
            parts.add(Element.of("p").saying(words.say("exposure.rate.typed", String.join(": ", typed))));
        return Markup.all(parts);
    }

    private static String fault(String field, RatingDraft draft, Words words) {
        if (RatingDraft.STEPS.contains(field))
            return words.say("exposure.rate.fault.number", words.say("exposure." + field), Integer.toString(STEP));
        if (RatingDraft.BRAKES.contains(field))
            return words.say("exposure.rate.fault.number", brake(field, words), Integer.toString(BRAKE));
        return switch (field) {
            case "author" -> words.say("exposure.rate.fault.author", Integer.toString(OwnRating.LONGEST_AUTHOR));
            case "reason" -> words.say("exposure.rate.fault.reason", Integer.toString(OwnRating.LONGEST_REASON));
            case "activity" -> words.say("exposure.rate.fault.activity", draft.activity());
            default -> words.say("exposure.rate.fault.try");
        };
    }

    /// With a script the profile follows each of them at once, and what was tried beside other activities stays in
    /// force; which parts of the page change is told by the template. No address holds what somebody wrote.
    private Markup scales(ActivityRating rating, Optional<RatingDraft> draft) {
        var values = rating.settled().values();
        var scales = new ArrayList<Markup>();
        for (var step : RatingDraft.STEPS)
            scales.add(scale(step, words.say("exposure." + step), STEP, values.get(scales.size()), draft));
        for (var brake : RatingDraft.BRAKES)
            scales.add(scale(brake, brake(brake, words), BRAKE, values.get(scales.size()), draft));
        return Element.of("div", "scales")
                .with("hx-get", board.address())
                .with("hx-trigger", "change")
                .with("hx-include", "closest form, #moved input")
                .with("hx-params", "not author,reason")
                .holding(scales);
    }

    private static String brake(String brake, Words words) {
        return words.say("exposure.rate.brake." + brake);
    }

    private Markup scale(String name, String label, int most, int settled, Optional<RatingDraft> draft) {
        var typed = draft.map(some -> some.typed(name)).orElse("");
        var chosen = typed.matches("[0-" + most + "]") ? typed : Integer.toString(settled);
        var meanings = most == BRAKE ? "brake" : name.equals("decide") ? "decide" : "step";
        var options = new ArrayList<Markup>();
        for (int value = 0; value <= most; value++) {
            var option = Element.of("option").with("value", Integer.toString(value));
            if (chosen.equals(Integer.toString(value))) option = option.with("selected", "");
            options.add(option.saying(words.say(
                    "exposure.rate.value",
                    Integer.toString(value),
                    words.say("exposure.rate.scale." + meanings + "." + value))));
        }
        return Element.of("label")
                .holding(
                        Element.of("span").saying(label),
                        Element.of("select").with("name", name).holding(options));
    }

    private Markup field(String name, int most, Optional<RatingDraft> draft) {
        var input = Element.of("input")
                .with("name", name)
                .with("maxlength", Integer.toString(most))
                .with("required", "")
                .with("autocomplete", name.equals("author") ? "name" : "off")
                .with("value", draft.map(typed -> typed.typed(name)).orElse(""));
        if (draft.filter(typed -> typed.faults().contains(name)).isPresent())
            input = input.with("aria-invalid", "true");
        return Element.of("label", "typed")
                .holding(Element.of("span").saying(words.say("exposure.rate." + name)), input.alone());
    }

    /// To try needs neither a name nor a reason.
    private Markup buttons() {
        return Element.of("p", "do")
                .holding(List.of(
                        Element.of("button")
                                .with("type", "submit")
                                .with("formnovalidate", "")
                                .saying(words.say("exposure.rate.try")),
                        Element.of("button")
                                .with("type", "submit")
                                .with("formaction", board.keep())
                                .saying(words.say("exposure.rate.keep"))));
    }

    /// What a rating of somebody's own took the place of can have it again.
    Markup takeBack(String activity) {
        return Element.of("form")
                .with("method", "post")
                .with("action", board.takeBack())
                .holding(
                        hidden("activity", activity),
                        Element.of("button").with("type", "submit").saying(words.say("exposure.own.take-back")));
    }
}
