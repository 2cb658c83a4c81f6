package org.workways.route;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import org.workways.route.CompiledCatalogue.Destination;

/// All that a person may take as one task without a goal: what many goals have in common is found out on it once. Legs
/// that another can always stand in for, whatever the goal, are not in it. Immutable.
final class WholeTask {
    private final PersonalCatalogue person;
    private final CompiledCatalogue catalogue;
    /// By fact of the catalogue, its number in the task + 1; 0 for what is held or nobody asks for.
    private final int[] factNumber;
    /// By leg of the catalogue, its action + 1.
    private final int[] actionNumber;

    private final int[] legs;
    private final PlanningTask task;

    /// @param goals facts that may be wanted
    WholeTask(PersonalCatalogue person, Collection<Destination> goals) {
        this.person = person;
        this.catalogue = person.catalogue();
        this.factNumber = new int[catalogue.numbers().facts()];
        this.actionNumber = new int[catalogue.size()];
        int facts = numberFacts(goals);
        int[] allowed = person.allowed().stream().toArray();
        var all = task(facts, allowed);
        boolean mayExchange = Instance.mayExchange(legs(allowed), person.limits());
        this.legs = mayExchange
                ? Dominance.kept(all).stream().map(action -> allowed[action]).toArray()
                : allowed;
        this.task = mayExchange ? task(facts, legs) : all;
        for (int action = 0; action < legs.length; action++) actionNumber[legs[action]] = action + 1;
    }

    PersonalCatalogue person() {
        return person;
    }

    PlanningTask task() {
        return task;
    }

    /// The action of a leg of the catalogue, or `SkillNumbers.NONE`.
    int action(int leg) {
        return actionNumber[leg] - 1;
    }

    Leg leg(int action) {
        return person.leg(legs[action]);
    }

    /// The facts of a goal that are not held, in the task's numbers.
    int[] missing(Destination goal) {
        return numbered(goal.facts());
    }

    private PlanningTask task(int facts, int[] legs) {
        return new PlanningTask(
                facts,
                map(legs, leg -> numbered(catalogue.leg(leg).requires())),
                map(legs, leg -> numbered(catalogue.leg(leg).gives())),
                Arrays.stream(legs).mapToLong(person::cost).toArray(),
                new int[0],
                Instance.resources(legs(legs), person.limits()));
    }

    private List<Leg> legs(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(person::leg).toList();
    }

    private static int[][] map(int[] legs, IntFunction<int[]> facts) {
        return Arrays.stream(legs).mapToObj(facts).toArray(int[][]::new);
    }

    private int numberFacts(Collection<Destination> goals) {
        var wanted = new BitSet(factNumber.length);
        for (var goal : goals) for (int fact : goal.facts()) wanted.set(fact);
        int facts = 0;
        for (int fact = 0; fact < factNumber.length; fact++) {
            boolean asked = wanted.get(fact) || catalogue.needers(fact).length > 0;
            if (asked && !person.holds(fact)) factNumber[fact] = ++facts;
        }
        return facts;
    }

    private int[] numbered(int[] asked) {
        int size = 0;
        for (int fact : asked) if (factNumber[fact] > 0) size++;
        int[] numbered = new int[size];
        size = 0;
        for (int fact : asked) if (factNumber[fact] > 0) numbered[size++] = factNumber[fact] - 1;
        return numbered;
    }
}
