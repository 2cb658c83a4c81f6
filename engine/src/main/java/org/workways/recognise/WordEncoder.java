package org.workways.recognise;

import java.util.List;

/// Turns a sentence into vectors of its parts that know their neighbours: the same word has another vector in another
/// sentence. The same sentence always gives the same vectors.
public interface WordEncoder {
    /// @param sums     one a part: the sum of the vectors of the pieces that the model cut it into; all zeros for a
    /// part without any
    /// @param inner    one a part: the same from lower layers of the model, one after the other, where a piece
    /// still knows more of its own word than of the sentence; all of the same width
    /// @param sentence the mean of all pieces, of length 1
    record Encoded(List<float[]> sums, List<float[]> inner, float[] sentence) {
        public Encoded {
            sums = List.copyOf(sums);
            inner = List.copyOf(inner);
        }

        /// Of a model that cannot be looked into.
        public Encoded(List<float[]> sums, float[] sentence) {
            this(sums, sums, sentence);
        }
    }

    int dimensions();

    /// How many of the first dimensions are enough to tell roughly how near two vectors are.
    default int leading() {
        return dimensions();
    }

    /// @param parts the sentence, cut between words; together and in order they are all of it
    Encoded encode(List<String> parts);
}
