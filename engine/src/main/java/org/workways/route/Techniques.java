package org.workways.route;

/// What the search may make use of; none changes its answer, all change its time. For benchmarks and tests.
/// @param conditionalRows  landmarks of what an action needs, which hold if it is used
/// @param fixing           by reduced costs: what no better plan uses is out, what each uses is in
/// @param shrinking        a smaller task once many actions are out
/// @param guidedPlans      plans that follow the linear program's solution
/// @param diving           plans along a path of solutions in which ever more actions are in, before branching
/// @param exchange         local search on the best plan before branching
/// @param probing          actions to branch on are tried out first, and what they brought is remembered
record Techniques(
        boolean conditionalRows,
        boolean fixing,
        boolean shrinking,
        boolean guidedPlans,
        boolean diving,
        boolean exchange,
        boolean probing) {
    static final Techniques ALL = new Techniques(true, true, true, true, true, true, true);
}
