package org.workways.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.workways.profile.SkillProfile;
import org.workways.taxonomy.Fact;

/// Which legs of a plan wait for which, as small integers: a leg is open once none of the facts is lacking that it
/// requires; any leg that gives a fact will do.
/// @param facts   number of facts that some leg requires and the profile does not hold
/// @param lacking int[leg], how many of them the leg lacks at the start
/// @param gives   int[leg][], those of them that the leg gives
/// @param wanting int[fact][], the legs that require it
record Precedence(int facts, int[] lacking, int[][] gives, int[][] wanting) {
    /// Time O(facts of the legs · 4 levels).
    static Precedence of(SkillProfile profile, List<Leg> legs) {
        Map<Fact, Integer> numbers = new HashMap<>();
        var wanting = new ArrayList<List<Integer>>();
        var lacking = new int[legs.size()];
        for (int leg = 0; leg < lacking.length; leg++)
            for (var fact : legs.get(leg).requires()) {
                if (profile.holds(fact)) continue;
                var number = numbers.computeIfAbsent(fact, unseen -> numbers.size());
                if (number == wanting.size()) wanting.add(new ArrayList<>());
                wanting.get(number).add(leg);
                lacking[leg]++;
            }
        var gives = new int[legs.size()][];
        for (int leg = 0; leg < gives.length; leg++) gives[leg] = given(legs.get(leg), numbers);
        return new Precedence(
                numbers.size(),
                lacking,
                gives,
                wanting.stream().map(Precedence::ints).toArray(int[][]::new));
    }

    /// A fact gives the lower levels of its skill too.
    private static int[] given(Leg leg, Map<Fact, Integer> numbers) {
        var given = new ArrayList<Integer>();
        for (var fact : leg.gives())
            for (int level = 1; level <= fact.level().number(); level++) {
                var number = numbers.get(Fact.of(fact.skill(), level));
                if (number != null && !given.contains(number)) given.add(number);
            }
        return ints(given);
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
