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
        meaning=0.232
        centroid=0.082
        part=0.195
        essential-skills=0.194
        optional-skills=0.164
        words-of-name=-0.033
        letters-of-name=-0.021
        letters-of-title=0.153
        text=0.238
        exact-label=0.854
        exact-name=0.274
        head-of-label=0.078
        head-of-name=-0.374
        names=-0.060
        label-length=-0.169
        total-rarity=0.106
        rarity-of-names=-0.062
        description-length=-0.059
        manager=-0.171
        supervisor=-0.430
        assistant=0.107
        clerk=-0.173
        technician=0.048
        engineer=-0.016
        specialist=0.095
        worker=0.168
        seller=-0.102
        vote=0.342
        known=0.350
        known-words=0.171
        known-letters=0.475
        known-vectors=0.112
        known-count=0.774
        """;

    private TitleWeightTable() {}
}
