package org.workways.route;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.workways.taxonomy.Fact;

/// Finds the legs that can matter for a goal: backward from the goal over all that could give what is needed, forward
/// over these from what is held, and backward again over those that open. Time O(sizes of the legs that give something
/// needed), whatever else is in the catalogue.
///
/// Its arrays are used again for the next goal: a mark counts only if it is of the present pass. Not for two threads.
final class Pruning {
    private final CompiledCatalogue catalogue;
    private final int[] needed;
    private final int[] reached;
    private final int[] number;
    private final int[] facts;
    private final int[] candidate;
    private final int[] candidates;
    private final int[] open;
    private int pass;

    Pruning(CompiledCatalogue catalogue) {
        this.catalogue = catalogue;
        int size = catalogue.numbers().facts();
        this.needed = new int[size];
        this.reached = new int[size];
        this.number = new int[size];
        this.facts = new int[size];
        this.candidate = new int[catalogue.size()];
        this.candidates = new int[catalogue.size()];
        this.open = new int[catalogue.size()];
    }

    /// @param usable the legs that may be taken
    /// @param limits whose budget and deadline become the task's resources
    /// @param cost   of a leg, by its number; at least 1
    Instance instance(
            PersonalCatalogue person,
            Collection<Fact> goal,
            IntPredicate usable,
            Limits limits,
            IntToLongFunction cost) {
        int[] missing = missing(person, catalogue.numbers().facts(goal));
        int[] relevant = relevant(person, missing, usable);
        int[] wanted =
                Arrays.stream(missing).filter(fact -> reached[fact] == pass - 1).toArray();
        var untaught = untaught(person, goal, missing);
        int[] joinable = Arrays.stream(relevant)
                .filter(leg -> person.leg(leg).canBeJoined(limits))
                .toArray();
        return undominated(person, wanted, joinable, limits, cost, untaught);
    }

    /// Goal facts that no sequence of the usable legs reaches, without the task that the others make.
    SortedSet<Fact> untaught(PersonalCatalogue person, Collection<Fact> goal, IntPredicate usable) {
        int[] missing = missing(person, catalogue.numbers().facts(goal));
        relevant(person, missing, usable);
        return untaught(person, goal, missing);
    }

    /// After `relevant`.
    private SortedSet<Fact> untaught(PersonalCatalogue person, Collection<Fact> goal, int[] missing) {
        var untaught = new TreeSet<Fact>();
        for (var fact : goal)
            if (catalogue.numbers().skill(fact.skill()) == SkillNumbers.NONE
                    && !person.profile().holds(fact)) untaught.add(fact);
        for (int fact : missing)
            if (reached[fact] != pass - 1) untaught.add(catalogue.numbers().fact(fact));
        return untaught;
    }

    static int[] missing(PersonalCatalogue person, int[] goal) {
        return Arrays.stream(goal).filter(fact -> !person.holds(fact)).toArray();
    }

    /// Legs that open at all and give something that is needed for the reached part of the goal, directly or by way
    /// of another leg's requirements; ascending. Reached facts are marked with the pass before.
    private int[] relevant(PersonalCatalogue person, int[] goal, IntPredicate usable) {
        pass++;
        forward(backward(person, goal, usable));
        pass++;
        int filled = 0;
        int found = 0;
        for (int fact : goal) if (reached[fact] == pass - 1) filled = need(fact, filled);
        for (int next = 0; next < filled; next++)
            for (int leg : catalogue.givers(facts[next])) {
                if (candidate[leg] != pass - 1 || open[leg] > 0) continue;
                candidate[leg] = pass;
                candidates[found++] = leg;
                for (int fact : catalogue.leg(leg).requires()) if (!person.holds(fact)) filled = need(fact, filled);
            }
        int[] relevant = Arrays.copyOf(candidates, found);
        Arrays.sort(relevant);
        return relevant;
    }

    /// Usable legs that give something needed, whether they open or not.
    /// @return how many candidates there are
    private int backward(PersonalCatalogue person, int[] goal, IntPredicate usable) {
        int filled = 0;
        int found = 0;
        for (int fact : goal) filled = need(fact, filled);
        for (int next = 0; next < filled; next++)
            for (int leg : catalogue.givers(facts[next])) {
                if (candidate[leg] == pass || !usable.test(leg)) continue;
                candidate[leg] = pass;
                candidates[found++] = leg;
                open[leg] = 0;
                for (int fact : catalogue.leg(leg).requires()) {
                    if (person.holds(fact)) continue;
                    open[leg]++;
                    filled = need(fact, filled);
                }
            }
        return found;
    }

    private int need(int fact, int filled) {
        if (needed[fact] == pass) return filled;
        needed[fact] = pass;
        facts[filled] = fact;
        return filled + 1;
    }

    private void forward(int found) {
        int filled = 0;
        for (int i = 0; i < found; i++) if (open[candidates[i]] == 0) filled = establish(candidates[i], filled);
        for (int next = 0; next < filled; next++)
            for (int leg : catalogue.needers(facts[next]))
                if (candidate[leg] == pass && --open[leg] == 0) filled = establish(leg, filled);
    }

    private int establish(int leg, int filled) {
        int end = filled;
        for (int fact : catalogue.leg(leg).gives())
            if (needed[fact] == pass && reached[fact] != pass) {
                reached[fact] = pass;
                facts[end++] = fact;
            }
        return end;
    }

    private Instance undominated(
            PersonalCatalogue person,
            int[] goal,
            int[] relevant,
            Limits limits,
            IntToLongFunction cost,
            SortedSet<Fact> untaught) {
        var all = legs(person, relevant);
        int[] kept = relevant;
        var legs = all;
        var whole = task(person, goal, kept, legs, limits, cost);
        var task = whole;
        while (Instance.mayExchange(all, limits)) {
            var undominated = Dominance.kept(task);
            if (undominated.cardinality() == kept.length) break;
            int[] before = kept;
            kept = undominated.stream().map(action -> before[action]).toArray();
            legs = legs(person, kept);
            // What only dominated legs asked for is no fact any more, so others may be dominated now.
            task = task(person, goal, kept, legs, limits, cost);
        }
        return new Instance(task, legs, all, whole, untaught);
    }

    private static List<Leg> legs(PersonalCatalogue person, int[] numbers) {
        return IntStream.of(numbers).mapToObj(person::leg).toList();
    }

    private PlanningTask task(
            PersonalCatalogue person,
            int[] goal,
            int[] numbers,
            List<Leg> legs,
            Limits limits,
            IntToLongFunction costOf) {
        int size = numberFacts(person, goal, numbers);
        var requires = new int[numbers.length][];
        var gives = new int[numbers.length][];
        var cost = new long[numbers.length];
        for (int action = 0; action < numbers.length; action++) {
            var leg = catalogue.leg(numbers[action]);
            requires[action] = numbered(leg.requires());
            gives[action] = numbered(leg.gives());
            cost[action] = costOf.applyAsLong(numbers[action]);
        }
        return new PlanningTask(size, requires, gives, cost, numbered(goal), Instance.resources(legs, limits));
    }

    /// The facts that the goal and the legs ask for and that are not held, in ascending order.
    private int numberFacts(PersonalCatalogue person, int[] goal, int[] legs) {
        pass++;
        int filled = 0;
        for (int fact : goal) filled = need(fact, filled);
        for (int leg : legs)
            for (int fact : catalogue.leg(leg).requires()) if (!person.holds(fact)) filled = need(fact, filled);
        Arrays.sort(facts, 0, filled);
        for (int i = 0; i < filled; i++) number[facts[i]] = i;
        return filled;
    }

    private int[] numbered(int[] asked) {
        int size = 0;
        for (int fact : asked) if (needed[fact] == pass) size++;
        int[] numbered = new int[size];
        size = 0;
        for (int fact : asked) if (needed[fact] == pass) numbered[size++] = number[fact];
        return numbered;
    }
}
