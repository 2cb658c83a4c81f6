package org.workways.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.workways.concept.ConceptId;
import org.workways.profile.SkillProfile;
import org.workways.route.Leg.CourseLeg;

/// A catalogue as one person meets it: what is held, which legs may be taken, and what each takes in hours and costs.
/// Legs are made when they are first asked for, so it is not for two threads until all allowed ones were.
final class PersonalCatalogue {
    private final CompiledCatalogue catalogue;
    private final SkillProfile profile;
    private final Limits limits;
    private final Costing costing;
    private final BitSet allowed;
    private final PriorCredit credit;
    private final UnaryOperator<Leg> change;
    private final boolean[] held;
    private final Leg[] legs;
    private final long[] costs;

    /// @param allowed the legs that the limits allow
    /// @param change  what is made of each leg
    private PersonalCatalogue(
            CompiledCatalogue catalogue,
            SkillProfile profile,
            Limits limits,
            Costing costing,
            BitSet allowed,
            UnaryOperator<Leg> change) {
        this.change = change;
        this.catalogue = catalogue;
        this.profile = profile;
        this.limits = limits;
        this.costing = costing;
        this.allowed = (BitSet) allowed.clone();
        this.credit = new PriorCredit(catalogue, profile, costing.credit());
        this.held = new boolean[catalogue.numbers().facts()];
        this.legs = new Leg[catalogue.size()];
        this.costs = new long[catalogue.size()];
        profile.levels().forEach((id, level) -> {
            int skill = catalogue.numbers().skill(id);
            if (skill == SkillNumbers.NONE) return;
            int first = SkillNumbers.fact(skill, 1);
            Arrays.fill(held, first, first + level.number(), true);
        });
    }

    static PersonalCatalogue of(CompiledCatalogue catalogue, RouteRequest request) {
        return of(catalogue, request.profile(), request.limits(), request.costing());
    }

    static PersonalCatalogue of(CompiledCatalogue catalogue, SkillProfile profile, Limits limits, Costing costing) {
        return new PersonalCatalogue(
                        catalogue, profile, limits, costing, catalogue.allowed(limits), UnaryOperator.identity())
                .withoutMissed();
    }

    /// The same with courses whose runs are over or too dense.
    static PersonalCatalogue onAnyDay(CompiledCatalogue catalogue, RouteRequest request) {
        return new PersonalCatalogue(
                catalogue,
                request.profile(),
                request.limits(),
                request.costing(),
                catalogue.allowed(request.limits()),
                UnaryOperator.identity());
    }

    /// The same with other legs of the same ids in the place of some.
    PersonalCatalogue with(UnaryOperator<Leg> other) {
        return new PersonalCatalogue(catalogue, profile, limits, costing, catalogue.allowed(limits), other)
                .withoutMissed();
    }

    /// A deadline is told as such, not as a missing course.
    private PersonalCatalogue withoutMissed() {
        var anyDay = limits.withoutTotals();
        catalogue.dated().stream()
                .filter(allowed::get)
                .filter(leg -> !leg(leg).canBeJoined(anyDay))
                .forEach(allowed::clear);
        return this;
    }

    CompiledCatalogue catalogue() {
        return catalogue;
    }

    SkillProfile profile() {
        return profile;
    }

    Limits limits() {
        return limits;
    }

    Costing costing() {
        return costing;
    }

    boolean holds(int fact) {
        return held[fact];
    }

    BitSet allowed() {
        return allowed;
    }

    Leg leg(int number) {
        if (legs[number] == null) make(number);
        return legs[number];
    }

    /// Under the costing, in cost units (see [Legs]).
    long cost(int number) {
        if (legs[number] == null) make(number);
        return costs[number];
    }

    /// The allowed legs toward a goal, by id: the goal is no step to itself.
    List<Leg> legsToward(ConceptId goal) {
        var found = new ArrayList<Leg>(allowed.cardinality());
        int itself = catalogue.job(goal);
        for (int leg = allowed.nextSetBit(0); leg >= 0; leg = allowed.nextSetBit(leg + 1))
            if (leg != itself) found.add(leg(leg));
        return found;
    }

    /// The allowed legs toward a goal without some, by number.
    BitSet usableToward(ConceptId goal, Collection<ConceptId> forbidden) {
        var usable = (BitSet) allowed.clone();
        int itself = catalogue.job(goal);
        if (itself != SkillNumbers.NONE) usable.clear(itself);
        if (!forbidden.isEmpty()) usable.andNot(catalogue.legs(forbidden));
        return usable;
    }

    private void make(int number) {
        Leg own =
                switch (catalogue.leg(number)) {
                    case CompiledLeg.Course course -> new CourseLeg(course.opportunity(), credit.remaining(course));
                    case CompiledLeg.Job job -> job.leg();
                };
        var leg = change.apply(own);
        costs[number] = Legs.cost(leg, limits, costing);
        legs[number] = leg;
    }
}
