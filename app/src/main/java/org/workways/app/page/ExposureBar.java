package org.workways.app.page;

import java.util.ArrayList;
import java.util.Optional;
import org.workways.app.words.Words;
import org.workways.exposure.ExposureProfile;
import org.workways.exposure.ExposureProfile.Part;
import org.workways.exposure.Outcome;

/// A profile as one bar in three parts. Below it, two lines span what raters may say of the parts at its ends: where
/// *taken* ends, and where *stays* begins. Where ratings of somebody's own make it another one than what ships, that
/// stands under it as a thin bar.
final class ExposureBar {
    private static final double HEIGHT = 44;
    private static final double THIN = 12;
    private static final double RANGE = 11;
    private static final double LINE = 20;
    private static final double SWATCH = 16;

    private final ExposureProfile profile;
    private final Optional<ExposureProfile> shipped;
    private final Words words;
    private final Scale scale;
    private final Drawing drawing = new Drawing();

    private ExposureBar(
            ExposureProfile profile, Optional<ExposureProfile> shipped, Words words, double left, double right) {
        this.profile = profile;
        this.shipped = shipped;
        this.words = words;
        this.scale = new Scale(0, 1, 1, left, right);
    }

    /// @param shipped the profile without ratings of somebody's own, where it is another one
    static Markup wide(ExposureProfile profile, Optional<ExposureProfile> shipped, Words words) {
        var bar = new ExposureBar(profile, shipped, words, 2, 958);
        double y = bar.bars();
        double x = 2;
        for (var outcome : Outcome.values()) {
            bar.legend(outcome, x, y);
            x += 320;
        }
        return bar.svg("profile-wide", "map wide", 960, y + 40 + bar.extra());
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

    /// As `wide`, for a phone.
    static Markup tall(ExposureProfile profile, Optional<ExposureProfile> shipped, Words words) {
        var bar = new ExposureBar(profile, shipped, words, 2, 356);
        double y = bar.bars();
        for (var outcome : Outcome.values()) {
            bar.legend(outcome, 2, y);
            y += 50 + bar.extra();
        }
        return bar.svg("profile-tall", "map tall", 358, y);
    }

    /// Room for what ships in the legend.
    private double extra() {
        return shipped.isPresent() ? LINE : 0;
    }

    /// @return where the legend begins
    private double bars() {
        double y = 6;
        if (shipped.isPresent()) {
            drawing.words("small", 2, 14, words.say("exposure.bar.own"));
            y += LINE;
        }
        parts(profile, y, HEIGHT);
        y += HEIGHT + RANGE;
        var taken = part(profile, Outcome.TAKEN).interval();
        range(taken.low(), taken.high(), profile.share(Outcome.TAKEN), y);
        y += RANGE;
        var stays = part(profile, Outcome.STAYS).interval();
        range(1 - stays.high(), 1 - stays.low(), 1 - profile.share(Outcome.STAYS), y);
        if (shipped.isPresent()) {
            drawing.words("small", 2, y + LINE, words.say("exposure.bar.shipped"));
            y += LINE + 8;
            parts(shipped.get(), y, THIN);
            y += THIN;
        }
        return y + 22;
    }

    private void parts(ExposureProfile shares, double y, double height) {
        double from = 0;
        for (var outcome : Outcome.values()) {
            double to = from + shares.share(outcome);
            double left = scale.at(from);
            double width = scale.at(to) - left;
            if (width > 0) drawing.box("part " + outcome.code(), left, y, width, height, 0);
            from = to;
        }
    }

    private void range(double low, double high, double value, double y) {
        drawing.line("rule", scale.at(low), y, scale.at(high), y);
        drawing.line("rule", scale.at(low), y - 3, scale.at(low), y + 3);
        drawing.line("rule", scale.at(high), y - 3, scale.at(high), y + 3);
        drawing.circle("month-dot", scale.at(value), y, 3);
    }

    private void legend(Outcome outcome, double x, double y) {
        double right = x + SWATCH + 8;
        drawing.box("part " + outcome.code(), x, y, SWATCH, SWATCH, 0);
        drawing.words("strong", right, y + 13, share(outcome));
        drawing.words("small", right, y + 32, range(outcome));
        shipped.ifPresent(before -> drawing.words("small", right, y + 32 + LINE, asShipped(before, outcome)));
    }

    private static Part part(ExposureProfile profile, Outcome outcome) {
        var part = profile.shares().get(outcome);
        if (part == null) throw new IllegalArgumentException("A profile without rated tasks is not drawn.");
        return part;
    }

    private String share(Outcome outcome) {
        return words.say(
                "exposure.share",
                words.say("exposure.outcome." + outcome.code()),
                words.figures().percent(part(profile, outcome).share()));
    }

    private String asShipped(ExposureProfile before, Outcome outcome) {
        return words.say(
                "exposure.share",
                words.say("exposure.bar.shipped"),
                words.figures().percent(before.share(outcome)));
    }

    private String range(Outcome outcome) {
        var interval = part(profile, outcome).interval();
        return words.say(
                "exposure.range",
                words.figures().percent(interval.low()),
                words.figures().percent(interval.high()));
    }

    private Markup svg(String id, String style, double width, double height) {
        var told = new ArrayList<String>();
        for (var outcome : Outcome.values()) {
            told.add(words.say("exposure.told", share(outcome), range(outcome)));
            shipped.ifPresent(before -> told.add(asShipped(before, outcome) + "."));
        }
        return drawing.svg(id, style, width, height, words.say("exposure.chart"), String.join(" ", told));
    }
}
