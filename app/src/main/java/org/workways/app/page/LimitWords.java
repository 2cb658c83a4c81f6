package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.workways.route.Limits;

/// The limits of a plan, as pairs of a name and a value.
final class LimitWords {
    private LimitWords() {}

    static Markup list(Limits limits) {
        var pairs = new ArrayList<Markup>();
        add(pairs, "Pace", Figures.pace(limits.hoursPerWeek()));
        add(pairs, "Start", Figures.date(limits.start()));
        add(pairs, "Budget", limits.budgetCents().map(Figures::euros).orElse("any"));
        add(pairs, "Deadline", limits.deadline().map(Figures::date).orElse("none"));
        add(pairs, "Languages", limits.languages().isEmpty() ? "any" : languages(limits));
        add(pairs, "Mode", limits.mode().map(mode -> mode.code()).orElse("any"));
        if (!limits.places().isEmpty()) add(pairs, "Rooms in", String.join(", ", limits.places()));
        limits.atOnce().ifPresent(legs -> add(pairs, "At once", "at most " + legs));
        add(pairs, "Jobs on the way", limits.workLegs() ? "allowed" : "not wanted");
        if (!limits.without().isEmpty()) add(pairs, "Without", String.join(", ", limits.without()));
        return Element.of("dl", "limits").holding(pairs);
    }

    private static void add(List<Markup> pairs, String name, String value) {
        pairs.add(Element.of("div")
                .holding(Element.of("dt").saying(name), Element.of("dd").saying(value)));
    }

    private static String languages(Limits limits) {
        return Figures.list(
                limits.languages().stream().sorted().map(LimitWords::language).toList());
    }

    /// `de` is German.
    static String language(String code) {
        return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    }
}
