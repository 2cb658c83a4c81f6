package org.workways.app.demand;

/// How good the recogniser of adverts is, as measured. Printed with every figure that rests on it.
/// @param precision of the skills it names in sentences of adverts, those that two readers name, too
/// @param recall    of the skills that the readers name, those it names
/// @param sentences that were read
/// @param source    the command that measures it
public record DemandQuality(double precision, double recall, int sentences, String source) {
    /// With the names of the atlas alone, on `benchmark/recognise/adverts-gold-test.csv`.
    public static final DemandQuality OF_NAMES =
            new DemandQuality(0.85, 0.69, 400, "benchmark/run adverts-gold, names alone");
}
