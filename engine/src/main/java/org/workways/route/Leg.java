package org.workways.route;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.workways.concept.ConceptId;
import org.workways.concept.Hours;
import org.workways.concept.Price;
import org.workways.learning.LearningOpportunity;
import org.workways.learning.LearningOpportunity.Run;
import org.workways.learning.SteppingStone;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Occupation;

/// One step of a route: it is open once its facts are held, and then adds others. Nothing is lost on the way.
public sealed interface Leg {
    /// Weeks in a month, on average over the Gregorian cycle.
    double WEEKS_A_MONTH = 365.2425 / 12 / 7;

    ConceptId id();

    String title();

    SortedSet<Fact> requires();

    SortedSet<Fact> gives();

    /// Learning time beside a job, already shortened by what this person can do.
    Hours hours();

    /// Empty if nobody stated it.
    Optional<Price> price();

    /// When the leg can be begun, sorted, if not on any day: the runs that begin within the plan and whose weekly
    /// hours the pace allows.
    default List<Run> runs(Limits limits) {
        return List.of();
    }

    /// Whether it has dates of its own.
    default boolean isDated() {
        return false;
    }

    /// Whether it can be begun at all at this pace and, with a deadline, done by then.
    default boolean canBeJoined(Limits limits) {
        return !isDated()
                || runs(limits).stream()
                        .anyMatch(run ->
                                limits.deadline().filter(run.last()::isAfter).isEmpty());
    }

    /// A course, taken at the person's own pace or, if it has runs, in one of them.
    /// @param hours what is left of the course's hours for this person
    record CourseLeg(LearningOpportunity opportunity, Hours hours) implements Leg {
        @Override
        public ConceptId id() {
            return opportunity.id();
        }

        @Override
        public String title() {
            return opportunity.title();
        }

        @Override
        public SortedSet<Fact> requires() {
            return opportunity.requires();
        }

        @Override
        public SortedSet<Fact> gives() {
            return opportunity.gives();
        }

        @Override
        public Optional<Price> price() {
            return opportunity.price();
        }

        @Override
        public boolean isDated() {
            return !opportunity.runs().isEmpty();
        }

        @Override
        public List<Run> runs(Limits limits) {
            return opportunity.runs().stream()
                    .filter(run -> !run.first().isBefore(limits.start()))
                    .filter(run -> hours.likely() / run.weeks() <= limits.hoursPerWeek() + Bookings.MOMENT)
                    .toList();
        }
    }

    /// A stepping-stone job: its learning hours are those of doing it, so it takes calendar time and no evenings.
    /// @param requires what nobody can take up the job without
    record WorkLeg(Occupation occupation, SteppingStone job, SortedSet<Fact> requires) implements Leg {
        public WorkLeg(Occupation occupation, SteppingStone job) {
            this(occupation, job, Collections.unmodifiableSortedSet(occupation.essentials()));
        }

        @Override
        public ConceptId id() {
            return occupation.id();
        }

        @Override
        public String title() {
            return "Work as " + occupation.label();
        }

        @Override
        public SortedSet<Fact> gives() {
            return job.gives();
        }

        @Override
        public Hours hours() {
            return Hours.NONE;
        }

        @Override
        public Optional<Price> price() {
            return Optional.of(Price.FREE);
        }

        public double weeks() {
            return job.months() * WEEKS_A_MONTH;
        }
    }
}
