package org.workways.demand;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A job as an advert names it, such as *Senior Back-End Engineer*: what one is, and in what.
/// @param kind one of `JobWords.kind`: an engineer and a developer are one
/// @param low  a bit for each of the first 64 fields, such as back-end
/// @param high a bit for each of the others
record NamedJob(String kind, long low, long high) {
    /// Words before a noun that may say its field.
    private static final int FURTHEST = 8;

    /// @return of the jobs in the longer list, the share that the shorter has too; 1 if both are empty
    static double shared(Set<NamedJob> one, Set<NamedJob> other) {
        int longer = Math.max(one.size(), other.size());
        return longer == 0 ? 1 : (double) Math.min(known(one, other), known(other, one)) / longer;
    }

    private static int known(Set<NamedJob> some, Set<NamedJob> others) {
        return (int) some.stream()
                .filter(job -> others.stream().anyMatch(job::isLike))
                .count();
    }

    /// A *Software Engineer* is like any engineer, a *Mobile Developer* like one for Android.
    private boolean isLike(NamedJob that) {
        if (!kind.equals(that.kind)) return false;
        return isOfNoField() || that.isOfNoField() || (low & that.low) != 0 || (high & that.high) != 0;
    }

    private boolean isOfNoField() {
        return low == 0 && high == 0;
    }

    /// @param words from `AdvertWords`; English names are known, a text in another language names none
    static Set<NamedJob> in(List<String> words) {
        var stems = JobWords.stems(words);
        var jobs = new HashSet<NamedJob>();
        for (int at = 0; at < stems.size(); at++) if (JobWords.isNoun(stems.get(at))) read(stems, at, jobs);
        return Set.copyOf(jobs);
    }

    /// Reads from a noun back: each run of fields is a job, as in *front-end, Ruby and data engineers*.
    private static void read(List<String> stems, int at, Set<NamedJob> jobs) {
        var noun = stems.get(at);
        boolean inSoftware = false;
        var fields = new JobFields();
        boolean any = false;
        if (at + 2 < stems.size() && JobWords.opensField(stems.get(at + 1)) && !isOfNext(stems, at + 2))
            fields.add(stems.get(at + 2));
        for (int i = at - 1; i >= Math.max(0, at - FURTHEST); i--) {
            var stem = stems.get(i);
            if (fields.add(stem)) continue;
            if (stem.equals("software")) inSoftware = true;
            else if (JobWords.partsList(stem)) {
                if (!JobWords.sharesNoun(noun, stem)) break;
                if (fields.isEmpty()) continue;
                jobs.add(fields.job(noun));
                any = true;
                fields = new JobFields();
            } else if (!JobWords.isLevel(stem)) break;
        }
        if (!fields.isEmpty()) jobs.add(fields.job(noun));
        else if (!any && (inSoftware || JobWords.standsAlone(noun))) jobs.add(new JobFields().job(noun));
    }

    /// Whether a noun of its own follows, as in *Data Engineer, QA Engineer*.
    private static boolean isOfNext(List<String> stems, int at) {
        int end = at;
        while (end < stems.size() && new JobFields().add(stems.get(end))) end++;
        return end < stems.size()
                && (JobWords.isNoun(stems.get(end)) || stems.get(end).equals("software"));
    }
}
