package org.workways.recognise;

/// The weights that ship, as `benchmark/run titles --fit` prints them.
final class TitleWeightTable {
    static final String ZERO_SHOT = """
        meaning=0.144
        centroid=0.384
        part=0.179
        essential-skills=0.211
        optional-skills=0.347
        words-of-name=0.074
        words-of-title=0.004
        letters-of-name=0.221
        letters-of-title=0.125
        text=0.204
        exact-label=1.064
        exact-name=0.030
        head-of-label=0.440
        head-of-name=-0.660
        names=0.102
        essentials=0.039
        optionals=-0.059
        label-length=-0.457
        rarity=-0.042
        total-rarity=0.219
        rarity-of-names=-0.078
        description-length=-0.267
        manager=-0.646
        supervisor=-0.954
        assistant=1.181
        clerk=-0.103
        technician=0.073
        engineer=0.378
        specialist=0.079
        worker=0.566
        seller=-0.317
        """;

    static final String OWN_LABELS = """
        meaning=0.175
        centroid=0.188
        part=0.167
        essential-skills=0.232
        optional-skills=0.188
        words-of-name=-0.008
        words-of-title=-0.007
        letters-of-name=0.103
        letters-of-title=0.155
        text=0.255
        exact-label=1.069
        exact-name=0.320
        head-of-label=0.151
        head-of-name=-0.462
        names=-0.045
        essentials=-0.014
        optionals=-0.003
        label-length=-0.335
        rarity=-0.161
        total-rarity=0.264
        rarity-of-names=0.009
        description-length=-0.118
        manager=-0.453
        supervisor=-0.634
        assistant=-0.091
        clerk=-0.455
        technician=-0.113
        engineer=-0.081
        specialist=0.012
        worker=0.220
        seller=-0.080
        vote=0.504
        wide-vote=-0.329
        letters-vote=0.569
        known=0.647
        known-centroid=0.102
        known-count=0.568
        """;

    private TitleWeightTable() {}
}
