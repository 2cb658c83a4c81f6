package org.workways.app.answer;

import java.util.List;
import org.workways.files.atlas.Atlas;
import org.workways.taxonomy.Figure;
import org.workways.taxonomy.Link;
import org.workways.taxonomy.Occupation;

/// A published figure that is about an occupation, and how well its code fits it.
/// @param sources by name
public record FigureView(Figure figure, Fit fit, List<Backed.Source> sources) {
    /// How the code of a figure lies to the occupation.
    public enum Fit {
        OWN,
        /// Of an occupation that is only the nearest to it.
        NEAREST,
        /// Of a group that it is in.
        WIDER
    }

    /// Of all codes that it is linked to.
    public static List<FigureView> of(Atlas atlas, Occupation occupation) {
        return atlas.figures(occupation).stream()
                .map(figure -> new FigureView(
                        figure,
                        fit(occupation, figure),
                        figure.attestation().sources().stream()
                                .map(id -> Backed.source(atlas, id))
                                .toList()))
                .toList();
    }

    /// About a year after the day on which somebody last looked.
    public boolean isProjected() {
        return figure.year() > figure.attestation().checked().getYear();
    }

    private static Fit fit(Occupation occupation, Figure figure) {
        var about = figure.about();
        for (var link : occupation.links()) {
            var code = link.target().code();
            boolean isWider = about.scheme().equals("soc")
                    && link.target().scheme().equals("onet")
                    && code.startsWith(about.code());
            if (!isWider && !link.target().equals(about)) continue;
            if (link.match() == Link.Match.NEAREST) return Fit.NEAREST;
            if (isWider && !code.endsWith(".00")) return Fit.WIDER;
        }
        return Fit.OWN;
    }
}
