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
        meaning=0.233
        centroid=0.081
        part=0.195
        essential-skills=0.194
        optional-skills=0.164
        words-of-name=-0.033
        letters-of-name=-0.021
        letters-of-title=0.153
        text=0.238
        exact-label=0.854
        exact-name=0.277
        head-of-label=0.079
        head-of-name=-0.375
        names=-0.060
        label-length=-0.171
        total-rarity=0.109
        rarity-of-names=-0.064
        description-length=-0.059
        manager=-0.172
        supervisor=-0.430
        assistant=0.106
        clerk=-0.172
        technician=0.048
        engineer=-0.013
        specialist=0.097
        worker=0.168
        seller=-0.104
        vote=0.342
        known=0.349
        known-words=0.167
        known-letters=0.485
        known-vectors=0.112
        known-count=0.778
        """;

    private TitleWeightTable() {}
}
