package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import org.workways.app.exposure.ExposureAnswer;
import org.workways.app.words.Words;
import org.workways.exposure.ExposureProfile;
import org.workways.exposure.Outcome;

/// What the profile would be by ratings that are tried and not kept, over what it is as shipped.
record TriedProfile(ExposureAnswer answer, Words words, RatingBoard board) {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 12;

    /// Nothing if nothing is tried, or there is no profile.
    Markup markup() {
        var profile = answer.profile().filter(found -> found.tasks() > 0);
        if (board.tries().isEmpty() || profile.isEmpty()) return Markup.NONE;
        var shipped = answer.shippedProfile();
        var parts = new ArrayList<Markup>();
        parts.add(Element.of("p")
                .holding(
                        Element.of("b").saying(words.say("exposure.try")),
                        Markup.text(" "),
                        Markup.text(said(profile.get(), shipped.orElse(profile.get()))),
                        Markup.text(" "),
                        Element.of("a").with("href", board.address()).saying(words.say("exposure.try.drop")),
                        tries()));
        parts.add(bar(profile.get(), "tried"));
        parts.add(bar(shipped.orElse(profile.get()), "shipped"));
        return Markup.all(parts);
    }

    /// For whatever is tried next: scripts send them along.
    private Markup tries() {
        var tries = new ArrayList<Markup>();
        board.tries()
                .forEach((activity, rubric) -> tries.add(RatingForm.hidden("try", RatingBoard.code(activity, rubric))));
        return Markup.all(tries);
    }

    private String said(ExposureProfile profile, ExposureProfile shipped) {
        return words.figures()
                .list(List.of(Outcome.values()).stream()
                        .map(outcome -> words.say(
                                "exposure.try.share",
                                words.say("exposure.outcome." + outcome.code()),
                                words.figures().percent(profile.share(outcome)),
                                words.figures().percent(shipped.share(outcome))))
                        .toList());
    }

    private static Markup bar(ExposureProfile profile, String style) {
        var bar = new Drawing();
        double from = 0;
        for (var outcome : Outcome.values()) {
            double width = WIDTH * profile.share(outcome);
            if (width > 0) bar.box("part " + outcome.code(), from, 0, width, HEIGHT, 0);
            from += width;
        }
        return bar.stretched("map " + style, WIDTH, HEIGHT);
    }
}
