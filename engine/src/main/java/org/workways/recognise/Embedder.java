package org.workways.recognise;

import java.util.List;

/// Turns texts into vectors whose inner product says how near they are in meaning. The same text always gives the
/// same vector.
public interface Embedder {
    /// The model and its version, as told to users.
    String name();

    int dimensions();

    /// @return one vector of length 1 with `dimensions()` numbers a text, in the same order; a blank text gives a
    /// valid vector too
    List<float[]> embed(List<String> texts);
}
