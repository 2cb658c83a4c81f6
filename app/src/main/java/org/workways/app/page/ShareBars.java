package org.workways.app.page;

import java.util.Arrays;
import java.util.List;
import org.workways.app.words.Figures;
import org.workways.app.words.Words;

/// How many occupations have so much of their tasks taken: bars of ten hundredths each.
final class ShareBars {
    private static final int BARS = 10;
    private static final double TOP = 30;

    private final int[] counts = new int[BARS];
    private final int all;
    private final Words words;
    private final Figures figures;

    private ShareBars(List<Double> shares, Words words) {
        for (double share : shares) counts[(int) Math.min(BARS - 1, share * BARS + 1e-9)]++;
        this.all = shares.size();
        this.words = words;
        this.figures = words.figures();
    }

    /// @param shares 0 to 1
    static Markup of(List<Double> shares, Words words) {
        if (shares.isEmpty()) return Markup.NONE;
        var bars = new ShareBars(shares, words);
        return Markup.all(
                bars.draw("spread-wide", "map wide", 960, 250, 2), bars.draw("spread-tall", "map tall", 358, 240, 2));
    }

    private Markup draw(String id, String style, double width, double height, double left) {
        var drawing = new Drawing();
        double bottom = height - 46;
        double wide = (width - 2 * left) / BARS;
        int most = Math.max(1, Arrays.stream(counts).max().orElse(1));
        for (int i = 0; i < BARS; i++) {
            double high = (bottom - TOP) * counts[i] / most;
            double x = left + i * wide;
            if (counts[i] > 0) drawing.box("bar", x + 2, bottom - high, wide - 4, high, 0);
            drawing.words("strong mid", x + wide / 2, bottom - high - 6, figures.number(counts[i]));
        }
        for (int i = 0; i <= BARS; i += wide < 50 ? 2 : 1)
            drawing.words(
                    i == 0 ? "small" : i == BARS ? "small end" : "small mid",
                    left + i * wide,
                    bottom + 18,
                    figures.percent((double) i / BARS));
        drawing.line("rule", left, bottom, width - left, bottom);
        drawing.words("small end", width - left, bottom + 38, words.say("exposure.map.taken"));
        return drawing.svg(id, style, width, height, words.say("exposure.spread", figures.number(all)), told());
    }

    private String told() {
        var told = new StringBuilder();
        for (int i = 0; i < BARS; i++)
            told.append(words.say(
                            "exposure.spread.told",
                            figures.percent((double) i / BARS),
                            figures.percent((i + 1.0) / BARS),
                            counts[i]))
                    .append(' ');
        return told.toString().strip();
    }
}
