package org.workways.benchmark.recognise;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.workways.benchmark.recognise.Reliability.Bin;

/// How often skills with about the same probability are right, drawn: what lies on the diagonal is a probability.
/// @param atlas skills of the atlas in adverts
/// @param esco  skills of ESCO in sentences
record ReliabilityDrawing(Reliability atlas, Reliability esco) {
    private static final int WIDTH = 390;
    private static final int HEIGHT = 430;
    private static final int LEFT = 62;
    private static final int TOP = 66;
    /// Of the square.
    private static final int SIDE = 310;
    /// Of a mark, from its middle.
    private static final double MARK = 5;
    /// Bins of fewer say nothing.
    private static final double FEWEST = 5;

    /// In the colours of plans: `atlas` and `esco` differ in form, too.
    String svg() {
        var svg = new StringBuilder("""
            <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" role="img">
            <title>How often skills of about the same probability are right</title>
            <desc>%s</desc>
            <style>
            svg { --paper: #ffffff; --ink: #16181d; --soft: #555c66; --rule: #d5d9df; --atlas: #0a733a; --esco: #862a91; }
            @media (prefers-color-scheme: dark) {
            svg { --paper: #14171b; --ink: #eceef1; --soft: #a9b1bc; --rule: #3a414a; --atlas: #5ccf8d; --esco: #df92ea; }
            }
            text { font: 13px "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif; fill: var(--ink); }
            .paper { fill: var(--paper); } .soft { fill: var(--soft); } .mid { text-anchor: middle; } .end { text-anchor: end; }
            .rule { stroke: var(--rule); } .diagonal { stroke: var(--soft); stroke-dasharray: 4 4; }
            .atlas { stroke: var(--atlas); stroke-width: 2; fill: var(--atlas); }
            .esco { stroke: var(--esco); stroke-width: 2; fill: var(--paper); }
            </style>
            <rect class="paper" width="100%%" height="100%%"/>
            """.formatted(WIDTH, HEIGHT, WIDTH, HEIGHT, description()));
        axes(svg);
        drawn(atlas).forEach(bin -> interval(svg, "atlas", bin));
        drawn(esco).forEach(bin -> interval(svg, "esco", bin));
        drawn(atlas).forEach(bin -> circle(svg, x(bin.score()), y(bin.right().value())));
        drawn(esco).forEach(bin -> square(svg, x(bin.score()), y(bin.right().value())));
        legend(svg);
        return svg.append("</svg>\n").toString();
    }

    private static void axes(StringBuilder svg) {
        for (int percent = 0; percent <= 100; percent += 20) {
            double share = percent / 100.0;
            line(svg, "rule", x(share), y(0), x(share), y(1));
            line(svg, "rule", x(0), y(share), x(1), y(share));
            words(svg, "soft mid", x(share), y(0) + 19, String.valueOf(percent));
            words(svg, "soft end", x(0) - 8, y(share) + 4.5, String.valueOf(percent));
        }
        line(svg, "diagonal", x(0), y(0), x(1), y(1));
        words(svg, "mid", x(0.5), y(0) + 42, "probability that is shown, %");
        svg.append("<g transform=\"rotate(-90 16 %d)\">".formatted(TOP + SIDE / 2));
        words(svg, "mid", 16, TOP + SIDE / 2.0, "of these right, %");
        svg.append("</g>\n");
    }

    private static void legend(StringBuilder svg) {
        circle(svg, LEFT + 6, 18);
        words(svg, "", LEFT + 20, 22.5, "skills of the atlas in adverts");
        square(svg, LEFT + 6, 40);
        words(svg, "", LEFT + 20, 44.5, "skills of ESCO in sentences, cross-validated");
    }

    private static void interval(StringBuilder svg, String style, Bin bin) {
        line(
                svg,
                style,
                x(bin.score()),
                y(bin.right().low()),
                x(bin.score()),
                y(bin.right().high()));
    }

    private static void circle(StringBuilder svg, double x, double y) {
        svg.append("<circle class=\"atlas\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>%n".formatted(text(x), text(y), text(MARK)));
    }

    private static void square(StringBuilder svg, double x, double y) {
        svg.append("<rect class=\"esco\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>%n"
                .formatted(text(x - MARK), text(y - MARK), text(2 * MARK), text(2 * MARK)));
    }

    private static void line(StringBuilder svg, String style, double x1, double y1, double x2, double y2) {
        svg.append("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>%n"
                .formatted(style, text(x1), text(y1), text(x2), text(y2)));
    }

    private static void words(StringBuilder svg, String style, double x, double y, String words) {
        svg.append("<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>%n".formatted(style, text(x), text(y), words));
    }

    private static double x(double share) {
        return LEFT + SIDE * share;
    }

    private static double y(double share) {
        return TOP + SIDE * (1 - share);
    }

    private static String text(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }

    private String description() {
        return "Skills of the atlas: %s. Skills of ESCO: %s.".formatted(description(atlas), description(esco));
    }

    private static List<Bin> drawn(Reliability one) {
        return one.bins().stream().filter(bin -> bin.right().of() >= FEWEST).toList();
    }

    private static String description(Reliability one) {
        return drawn(one).stream()
                .map(bin -> "%.0f %% shown, %.0f %% of %d right"
                        .formatted(
                                100 * bin.score(),
                                100 * bin.right().value(),
                                Math.round(bin.right().of())))
                .collect(Collectors.joining("; "));
    }
}
