package org.workways.benchmark.train;

import java.util.ArrayList;
import java.util.List;
import org.workways.benchmark.recognise.Esco;
import org.workways.language.PieceVectors;
import org.workways.recognise.Linker;

/// Vectors of word pieces, fitted to what the sentence model says of names and descriptions of skills, tasks of
/// occupations and sentences of adverts, along the directions in which these differ most.
final class PieceTraining {
    private static final int DIMENSIONS = 128;
    /// Tried 0.1, 0.3 and 1: 0.3 and 0.1 rank the same within chance, 1 worse.
    private static final double RIDGE = 0.3;

    private static final int ROUNDS = 40;

    private PieceTraining() {}

    static PieceVectors of(Esco esco) {
        var texts = new ArrayList<>(Linker.texts(esco.taxonomy()));
        var more = TrainingTexts.of(esco.checkout(), esco.taxonomy());
        var vectors = new ArrayList<>(esco.vectors("esco", texts).rows());
        vectors.addAll(esco.vectors("training", more).rows());
        texts.addAll(more);
        var alone = esco.vectors("pieces", PieceVectors.vocabulary()).rows();
        System.out.printf("%,d texts%n", texts.size());
        var directions = MainDirections.of(vectors, DIMENSIONS);
        var fitted = PieceFit.fit(
                PieceVectors.pieces(texts, esco.cache()),
                onto(directions, vectors),
                onto(directions, alone),
                RIDGE,
                ROUNDS);
        return PieceVectors.of("word pieces, %d dimensions".formatted(DIMENSIONS), fitted, esco.cache());
    }

    private static float[][] onto(double[][] directions, List<float[]> rows) {
        return rows.stream().map(row -> onto(directions, row)).toArray(float[][]::new);
    }

    private static float[] onto(double[][] directions, float[] row) {
        var image = new float[directions.length];
        for (int k = 0; k < directions.length; k++) {
            double sum = 0;
            for (int d = 0; d < row.length; d++) sum += directions[k][d] * row[d];
            image[k] = (float) sum;
        }
        return image;
    }
}
