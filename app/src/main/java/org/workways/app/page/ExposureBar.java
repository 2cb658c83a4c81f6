package org.workways.app.page;

import java.util.ArrayList;
import org.workways.app.words.Words;
import org.workways.exposure.ExposureProfile;
import org.workways.exposure.ExposureProfile.Part;
import org.workways.exposure.Outcome;

/// A profile as one bar in three parts. Below it, two lines span what raters may say of the parts at its ends: where
/// *taken* ends, and where *stays* begins.
final class ExposureBar {
    private static final double TOP = 6;
    private static final double HEIGHT = 44;
    private static final double TAKEN_AT = TOP + HEIGHT + 11;
    private static final double STAYS_AT = TAKEN_AT + 11;
    private static final double SWATCH = 16;

    private final ExposureProfile profile;
    private final Words words;
    private final Scale scale;
    private final Drawing drawing = new Drawing();

    private ExposureBar(ExposureProfile profile, Words words, double left, double right) {
        this.profile = profile;
        this.words = words;
        this.scale = new Scale(0, 1, 1, left, right);
    }

    static Markup wide(ExposureProfile profile, Words words) {
        var bar = new ExposureBar(profile, words, 2, 958);
        bar.parts();
        double x = 2;
        for (var outcome : Outcome.values()) {
            bar.legend(outcome, x, STAYS_AT + 22);
            x += 320;
        }
        return bar.svg("profile-wide", "map wide", 960, STAYS_AT + 62);
    }

    /// Its parts alone, beside figures that say the same.
    static Markup small(ExposureProfile profile) {
        var drawing = new Drawing();
        var scale = new Scale(0, 1, 1, 1, 119);
        double from = 0;
        for (var outcome : Outcome.values()) {
            double to = from + profile.share(outcome);
            if (to > from)
                drawing.box("part " + outcome.code(), scale.at(from), 1, scale.at(to) - scale.at(from), 12, 0);
            from = to;
        }
        return drawing.ornament("map parts", 120, 14);
    }

    static Markup tall(ExposureProfile profile, Words words) {
        var bar = new ExposureBar(profile, words, 2, 356);
        bar.parts();
        double y = STAYS_AT + 22;
        for (var outcome : Outcome.values()) {
            bar.legend(outcome, 2, y);
            y += 50;
        }
        return bar.svg("profile-tall", "map tall", 358, y);
    }

    private void parts() {
        double from = 0;
        for (var outcome : Outcome.values()) {
            double to = from + profile.share(outcome);
            double left = scale.at(from);
            double width = scale.at(to) - left;
            if (width > 0) drawing.box("part " + outcome.code(), left, TOP, width, HEIGHT, 0);
            from = to;
        }
        var taken = part(Outcome.TAKEN).interval();
        range(taken.low(), taken.high(), profile.share(Outcome.TAKEN), TAKEN_AT);
        var stays = part(Outcome.STAYS).interval();
        range(1 - stays.high(), 1 - stays.low(), 1 - profile.share(Outcome.STAYS), STAYS_AT);
    }

    private void range(double low, double high, double value, double y) {
        drawing.line("rule", scale.at(low), y, scale.at(high), y);
        drawing.line("rule", scale.at(low), y - 3, scale.at(low), y + 3);
        drawing.line("rule", scale.at(high), y - 3, scale.at(high), y + 3);
        drawing.circle("month-dot", scale.at(value), y, 3);
    }

    private void legend(Outcome outcome, double x, double y) {
        drawing.box("part " + outcome.code(), x, y, SWATCH, SWATCH, 0);
        drawing.words("strong", x + SWATCH + 8, y + 13, share(outcome));
        drawing.words("small", x + SWATCH + 8, y + 32, range(outcome));
    }

    private Part part(Outcome outcome) {
        var part = profile.shares().get(outcome);
        if (part == null) throw new IllegalArgumentException("A profile without rated tasks is not drawn.");
        return part;
    }

    private String share(Outcome outcome) {
        return words.say(
                "exposure.share",
                words.say("exposure.outcome." + outcome.code()),
                words.figures().percent(part(outcome).share()));
    }

    private String range(Outcome outcome) {
        var interval = part(outcome).interval();
        return words.say(
                "exposure.range",
                words.figures().percent(interval.low()),
                words.figures().percent(interval.high()));
    }

    private Markup svg(String id, String style, double width, double height) {
        var told = new ArrayList<String>();
        for (var outcome : Outcome.values()) told.add(words.say("exposure.told", share(outcome), range(outcome)));
        return drawing.svg(id, style, width, height, words.say("exposure.chart"), String.join(" ", told));
    }
}
