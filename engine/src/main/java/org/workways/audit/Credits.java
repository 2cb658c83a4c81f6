package org.workways.audit;

/// How much work a module is.
/// @param amount as stated, above 0
public record Credits(double amount, Kind kind) {
    public enum Kind {
        /// European Credit Transfer and Accumulation System: 25 to 30 hours of work each (ECTS Users' Guide 2015,
        /// doi:10.2766/87192).
        ECTS(27.5),
        /// Semester credit hours of the United States: 15 weeks of one hour in class and two outside (34 CFR 600.2).
        US(45),
        /// Quarter credit hours of the United States: 10 weeks instead of 15.
        QUARTER(30);

        private final double hours;

        Kind(double hours) {
            this.hours = hours;
        }
    }

    public Credits {
        if (!(amount > 0)) throw new IllegalArgumentException("Credits are above 0, got " + amount + ".");
    }

    /// Of a student's work, about.
    public double hours() {
        return amount * kind.hours;
    }
}
