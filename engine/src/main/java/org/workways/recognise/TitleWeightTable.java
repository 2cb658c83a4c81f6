package org.workways.recognise;

/// The weights that ship, as `benchmark/run titles --fit` prints them.
final class TitleWeightTable {
    static final String ZERO_SHOT = """
        meaning=0.148
        centroid=0.387
        part=0.177
        essential-skills=0.218
        optional-skills=0.325
        words-of-name=0.084
        letters-of-name=0.208
        letters-of-title=0.136
        text=0.203
        exact-label=1.069
        exact-name=0.036
        head-of-label=0.448
        head-of-name=-0.668
        names=0.107
        label-length=-0.425
        total-rarity=0.193
        rarity-of-names=-0.097
        description-length=-0.268
        manager=-0.617
        supervisor=-0.936
        assistant=1.197
        clerk=-0.106
        technician=0.075
        engineer=0.367
        specialist=0.091
        worker=0.584
        seller=-0.298
        """;

    static final String OWN_LABELS = """
        meaning=0.259
        centroid=0.052
        part=0.182
        essential-skills=0.204
        optional-skills=0.208
        words-of-name=0.005
        letters-of-name=0.014
        letters-of-title=0.111
        text=0.212
        exact-label=0.528
        exact-name=0.524
        head-of-label=0.225
        head-of-name=-0.419
        names=-0.068
        label-length=-0.134
        total-rarity=0.042
        rarity-of-names=-0.041
        description-length=-0.087
        manager=-0.239
        supervisor=-0.542
        assistant=0.027
        clerk=-0.102
        technician=0.006
        engineer=-0.057
        specialist=0.036
        worker=0.060
        seller=0.005
        vote=0.326
        known=0.310
        known-words=0.206
        known-letters=0.463
        known-vectors=0.095
        known-count=0.852
        """;

    private TitleWeightTable() {}
}
