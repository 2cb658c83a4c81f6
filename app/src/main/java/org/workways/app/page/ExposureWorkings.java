package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import org.workways.app.words.Words;

/// How a profile came about, and what that does not show.
final class ExposureWorkings {
    private static final int ACTIVITIES = 332;
    private static final int SAME_OUTCOME = 285;
    private static final int RATINGS = 7 * ACTIVITIES;
    private static final int DIFFERING = 472;

    /// Weighted kappa (quadratic) of sense, decide, act, dexterity, people, liability, variety, as docs/exposure.md
    /// has them.
    private static final List<Double> KAPPAS = List.of(.84, .83, .90, .91, .87, .78, .65);

    private final Words words;
    private final List<Markup> items = new ArrayList<>();

    ExposureWorkings(Words words) {
        this.words = words;
    }

    Markup markup() {
        var figures = words.figures();
        add("exposure.method.rated", words.say("exposure.method.rated.how", ACTIVITIES));
        add("exposure.method.outcome", words.say("exposure.method.outcome.how"));
        add("exposure.method.profile", words.say("exposure.method.profile.how"));
        add("exposure.method.created", words.say("exposure.method.created.how"));
        add(
                "exposure.method.raters",
                words.say("exposure.method.raters.how", ACTIVITIES, DIFFERING, figures.number(RATINGS), SAME_OUTCOME));
        add(
                "exposure.method.kappa",
                words.say(
                        "exposure.method.kappa.how",
                        kappa(0),
                        kappa(1),
                        kappa(2),
                        kappa(3),
                        kappa(4),
                        kappa(5),
                        kappa(6)));
        add("exposure.method.interval", words.say("exposure.method.interval.how"));
        add("exposure.method.limits", words.say("exposure.method.limits.how"));
        return Element.of("dl", "workings").holding(items);
    }

    private String kappa(int at) {
        return words.figures().fixed(KAPPAS.get(at), 2);
    }

    private void add(String key, String sentence) {
        items.add(Workings.item(words.say(key), sentence));
    }
}
