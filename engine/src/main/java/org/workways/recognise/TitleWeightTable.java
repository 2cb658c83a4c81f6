package org.workways.recognise;

/// The weights that ship, as `benchmark/run titles --fit` prints them.
final class TitleWeightTable {
    private TitleWeightTable() {}

    static final String ZERO_SHOT = """
        meaning=1.0
        """;
    static final String OWN_LABELS = """
        meaning=1.0
        vote=1.0
        """;
}
