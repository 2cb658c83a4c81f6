package org.workways.benchmark.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workways.exposure.ActivityRatings;
import org.workways.exposure.ExposureProfile;
import org.workways.exposure.Outcome;
import org.workways.exposure.TaskExposure;
import org.workways.taxonomy.Snapshot;

/// What becomes of the tasks of each occupation of O\*NET, by O\*NET-SOC code.
/// @param names    of all occupations
/// @param tasks    of those that have a rated one, all of them
/// @param profiles of the same
record Occupations(
        SortedMap<String, String> names,
        SortedMap<String, List<TaskExposure>> tasks,
        SortedMap<String, ExposureProfile> profiles) {
    static Occupations of(Snapshot onet, ActivityRatings ratings, long seed) {
        var names = new TreeMap<String, String>();
        onet.occupations().forEach(job -> names.put(job.id().code(), job.label()));
        var tasks = new TreeMap<String, List<TaskExposure>>();
        for (var task : onet.tasks())
            tasks.computeIfAbsent(task.occupation().code(), code -> new ArrayList<>())
                    .add(TaskExposure.of(task, ratings));
        var profiles = new TreeMap<String, ExposureProfile>();
        tasks.forEach((code, its) -> {
            var profile = ExposureProfile.of(its, seed);
            if (profile.tasks() > 0) profiles.put(code, profile);
        });
        tasks.keySet().retainAll(profiles.keySet());
        return new Occupations(names, tasks, profiles);
    }

    String name(String code) {
        return names.getOrDefault(code, code);
    }

    double mean(Outcome outcome) {
        return profiles.values().stream()
                .mapToDouble(profile -> profile.share(outcome))
                .average()
                .orElse(0);
    }
}
