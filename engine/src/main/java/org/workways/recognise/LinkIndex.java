package org.workways.recognise;

import java.util.List;
import org.workways.taxonomy.Taxonomy;

/// The skills of a taxonomy with the vectors that an encoder gives their names.
/// @param names   by row of `texts.nameFrom`
/// @param centres by skill, the mean of its names
/// @param scan    over the centres
record LinkIndex(LinkTexts texts, Vectors names, Vectors centres, Scan scan) {
    static LinkIndex of(LinkTexts texts, Vectors names, WordEncoder encoder) {
        if (names.size() != texts.nameFrom[texts.size()])
            throw new IllegalArgumentException(
                    "The skills have %d names, got %d vectors.".formatted(texts.nameFrom[texts.size()], names.size()));
        var centres = names.means(texts.nameFrom);
        return new LinkIndex(texts, names, centres, new Scan(centres, encoder.dimensions(), encoder.leading()));
    }

    /// The texts whose vectors an index needs: of each skill its label and its other names, one after the other.
    static List<String> names(Taxonomy taxonomy) {
        return taxonomy.skills().stream().flatMap(LinkTexts::names).toList();
    }

    static List<String> terms(String text) {
        return Words.of(text).stream().map(Words.Word::stem).toList();
    }

    static float[] unit(float[] vector) {
        double squares = 0;
        for (var value : vector) squares += (double) value * value;
        if (squares == 0) return vector;
        var scale = (float) (1 / Math.sqrt(squares));
        for (int d = 0; d < vector.length; d++) vector[d] *= scale;
        return vector;
    }
}
