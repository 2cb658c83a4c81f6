package org.workways.app.page;

import java.util.List;
import java.util.stream.Collectors;
import org.workways.app.words.Words;
import org.workways.audit.Audit;
import org.workways.audit.Finding.Covered;
import org.workways.audit.Finding.Missing;
import org.workways.audit.Finding.Thin;

/// The skills that are asked for as one bar in three parts.
final class AuditBar {
    private static final double TOP = 4;
    private static final double HEIGHT = 44;
    private static final double SWATCH = 16;

    /// @param code of the words for it, and its CSS class
    private record Share(String code, int skills) {}

    private final List<Share> shares;
    private final Words words;
    private final Drawing drawing = new Drawing();

    private AuditBar(Audit audit, Words words) {
        this.shares = List.of(
                new Share("covered", audit.findings(Covered.class).size()),
                new Share("thin", audit.findings(Thin.class).size()),
                new Share("missing", audit.findings(Missing.class).size()));
        this.words = words;
    }

    static Markup wide(Audit audit, Words words) {
        var bar = new AuditBar(audit, words);
        bar.parts(958);
        double x = 2;
        for (var share : bar.shares) {
            bar.legend(share, x, TOP + HEIGHT + 18);
            x += 320;
        }
        return bar.svg("coverage-wide", "map wide", 960, TOP + HEIGHT + 62);
    }

    /// For a phone.
    static Markup tall(Audit audit, Words words) {
        var bar = new AuditBar(audit, words);
        bar.parts(356);
        double y = TOP + HEIGHT + 18;
        for (var share : bar.shares) {
            bar.legend(share, 2, y);
            y += 50;
        }
        return bar.svg("coverage-tall", "map tall", 358, y);
    }

    private void parts(double right) {
        int all = shares.stream().mapToInt(Share::skills).sum();
        var scale = new Scale(0, Math.max(1, all), 1, 2, right);
        int from = 0;
        for (var share : shares) {
            double left = scale.at(from);
            from += share.skills();
            if (share.skills() > 0) drawing.box("part " + share.code(), left, TOP, scale.at(from) - left, HEIGHT, 0);
        }
    }

    private void legend(Share share, double x, double y) {
        drawing.box("part " + share.code(), x, y, SWATCH, SWATCH, 0);
        drawing.words("strong", x + SWATCH + 8, y + 13, told(share));
        drawing.words("small", x + SWATCH + 8, y + 32, words.say("audit.means." + share.code()));
    }

    private String told(Share share) {
        return words.say(
                "audit.share",
                words.say("audit.finding." + share.code()),
                words.figures().number(share.skills()));
    }

    private Markup svg(String id, String style, double width, double height) {
        var told = shares.stream().map(share -> told(share) + ".").collect(Collectors.joining(" "));
        return drawing.svg(id, style, width, height, words.say("audit.chart"), told);
    }
}
