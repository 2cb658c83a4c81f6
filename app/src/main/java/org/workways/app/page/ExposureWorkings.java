package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import org.workways.app.words.Words;
import org.workways.exposure.Agreement;

/// How a profile came about, and what that does not show.
final class ExposureWorkings {
    private final Words words;
    private final List<Markup> items = new ArrayList<>();

    ExposureWorkings(Words words) {
        this.words = words;
    }

    Markup markup(Agreement agreement) {
        var figures = words.figures();
        add(
                "exposure.method.rated",
                words.say(
                        "exposure.method.rated.how",
                        figures.number(agreement.activities() - agreement.detailed()),
                        figures.number(agreement.detailed())));
        add("exposure.method.outcome", words.say("exposure.method.outcome.how"));
        add("exposure.method.profile", words.say("exposure.method.profile.how"));
        add("exposure.method.created", words.say("exposure.method.created.how"));
        add(
                "exposure.method.raters",
                words.say(
                        "exposure.method.raters.how",
                        figures.number(agreement.activities()),
                        figures.number(agreement.differing()),
                        figures.number(agreement.ratings()),
                        figures.number(agreement.sameOutcome()),
                        agreement.apart()));
        var kappas = agreement.kappas().values().stream()
                .map(kappa -> figures.fixed(kappa, 2))
                .toArray();
        add("exposure.method.kappa", words.say("exposure.method.kappa.how", kappas));
        add("exposure.method.interval", words.say("exposure.method.interval.how"));
        add("exposure.method.limits", words.say("exposure.method.limits.how"));
        return Element.of("dl", "workings").holding(items);
    }

    private void add(String key, String sentence) {
        items.add(Workings.item(words.say(key), sentence));
    }
}
