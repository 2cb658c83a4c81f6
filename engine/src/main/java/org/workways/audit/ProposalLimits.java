package org.workways.audit;

/// What a proposal may do.
/// @param hoursPerModule most that a module may take up
/// @param touched        most modules that may be changed or added
/// @param hoursNew       most that a new module may hold
/// @param newModules     most modules of one family of skills that may be added
/// @param mayExtend      whether modules that are there may be changed
/// @param mayAdd         whether modules may be added
public record ProposalLimits(
        double hoursPerModule, int touched, double hoursNew, int newModules, boolean mayExtend, boolean mayAdd) {
    /// A module that is changed costs 1, one that is added 2, an hour a thousandth, a gap that is left open 100.
    static final double TOUCHED = 1;

    static final double ADDED = 2;
    static final double HOUR = 0.001;
    static final double OPEN = 100;

    /// Two ECTS credits more a module, new modules of at most ten, at most three of a family.
    public static final ProposalLimits USUAL = new ProposalLimits(55, Integer.MAX_VALUE, 275, 3, true, true);

    public ProposalLimits withTouched(int most) {
        return new ProposalLimits(hoursPerModule, most, hoursNew, newModules, mayExtend, mayAdd);
    }

    public ProposalLimits withHoursPerModule(double most) {
        return new ProposalLimits(most, touched, hoursNew, newModules, mayExtend, mayAdd);
    }

    public ProposalLimits withoutAdding() {
        return new ProposalLimits(hoursPerModule, touched, hoursNew, newModules, mayExtend, false);
    }

    public ProposalLimits withoutExtending() {
        return new ProposalLimits(hoursPerModule, touched, hoursNew, newModules, false, mayAdd);
    }
}
