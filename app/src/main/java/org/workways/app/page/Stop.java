package org.workways.app.page;

import java.util.List;
import java.util.SortedSet;
import org.workways.app.answer.LegWords;
import org.workways.app.words.Words;
import org.workways.route.Leg;
import org.workways.route.Route.PlannedLeg;

/// A leg on the map.
/// @param number from 1, in the order of time; the same in every table of the page
/// @param lines  indexes of the lines it lies on; never empty
/// @param jobs   names of the jobs that open once it is done
/// @param words  of the page
record Stop(int number, PlannedLeg planned, SortedSet<Integer> lines, List<String> jobs, Words words) {
    /// How many jobs a map names at one stop.
    static final int NAMED_JOBS = 3;

    Stop {
        jobs = List.copyOf(jobs);
    }

    String title() {
        return LegWords.title(planned.leg(), words);
    }

    boolean isWork() {
        return planned.leg() instanceof Leg.WorkLeg;
    }

    int top() {
        return lines.first();
    }

    int bottom() {
        return lines.last();
    }

    /// The first three by name, then `+4 more`.
    List<String> namedJobs() {
        if (jobs.size() <= NAMED_JOBS) return jobs;
        var named = new java.util.ArrayList<>(jobs.subList(0, NAMED_JOBS));
        named.add(words.say("map.more-jobs", jobs.size() - NAMED_JOBS));
        return List.copyOf(named);
    }
}
