package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import org.workways.app.words.Figures;
import org.workways.app.words.Words;
import org.workways.route.Limits;

/// The limits of a plan, as pairs of a name and a value.
final class LimitWords {
    private final Words words;
    private final Figures figures;
    private final List<Markup> pairs = new ArrayList<>();

    private LimitWords(Words words) {
        this.words = words;
        this.figures = words.figures();
    }

    static Markup list(Limits limits, Words words) {
        var list = new LimitWords(words);
        list.addAll(limits);
        return Element.of("dl", "limits").holding(list.pairs);
    }

    private void addAll(Limits limits) {
        var any = words.say("limit.any");
        add("limit.pace", figures.pace(limits.hoursPerWeek()));
        add("limit.start", figures.date(limits.start()));
        add("limit.budget", limits.budgetCents().map(figures::euros).orElse(any));
        add("limit.deadline", limits.deadline().map(figures::date).orElseGet(() -> words.say("limit.none")));
        add("limit.languages", limits.languages().isEmpty() ? any : figures.languages(limits.languages()));
        add(
                "limit.mode",
                limits.mode().map(mode -> words.say("mode." + mode.code())).orElse(any));
        if (!limits.places().isEmpty()) add("limit.places", String.join(", ", limits.places()));
        limits.atOnce().ifPresent(legs -> add("limit.at-once", words.say("limit.at-once.most", legs)));
        add("limit.jobs", words.say(limits.workLegs() ? "limit.jobs.allowed" : "limit.jobs.unwanted"));
        if (!limits.without().isEmpty()) add("limit.without", String.join(", ", limits.without()));
    }

    private void add(String key, String value) {
        pairs.add(Element.of("div")
                .holding(
                        Element.of("dt").saying(words.say(key)),
                        Element.of("dd").saying(value)));
    }
}
