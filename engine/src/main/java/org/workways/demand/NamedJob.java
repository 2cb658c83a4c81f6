package org.workways.demand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/// A job as an advert names it, such as *Senior Back-End Engineer*: what one is, and in what.
/// @param kind one of `JobWords.kind`: an engineer and a developer are one
/// @param low  a bit for each of the first 64 fields, such as back-end
/// @param high a bit for each of the others
record NamedJob(String kind, long low, long high) implements Comparable<NamedJob> {
    private static final Comparator<NamedJob> ORDER = Comparator.comparing(NamedJob::kind)
            .thenComparingLong(NamedJob::low)
            .thenComparingLong(NamedJob::high);

    /// From the nearest pairs to the widest: what is the same finds its own before *Engineer* takes any.
    private static final List<BiPredicate<NamedJob, NamedJob>> NEARNESS =
            List.of(NamedJob::equals, NamedJob::sharesField, NamedJob::isLike);

    /// @param one   each job once
    /// @param other the same
    /// @return of the jobs in the longer list, the share that has one of its own in the other; 1 if both are empty;
    /// time O(one · other)
    static double shared(Collection<NamedJob> one, Collection<NamedJob> other) {
        int longer = Math.max(one.size(), other.size());
        if (longer == 0) return 1;
        var left = new ArrayList<>(one);
        var right = new ArrayList<>(other);
        for (var near : NEARNESS) left.removeIf(job -> removeFirst(right, job, near));
        return (double) (one.size() - left.size()) / longer;
    }

    private static boolean removeFirst(List<NamedJob> some, NamedJob job, BiPredicate<NamedJob, NamedJob> near) {
        for (int i = 0; i < some.size(); i++)
            if (near.test(job, some.get(i))) {
                some.remove(i);
                return true;
            }
        return false;
    }

    private boolean sharesField(NamedJob that) {
        return kind.equals(that.kind) && ((low & that.low) != 0 || (high & that.high) != 0);
    }

    /// A *Software Engineer* is like any engineer, a *Mobile Developer* like one for Android.
    private boolean isLike(NamedJob that) {
        return sharesField(that) || (kind.equals(that.kind) && (isOfNoField() || that.isOfNoField()));
    }

    private boolean isOfNoField() {
        return low == 0 && high == 0;
    }

    @Override
    public int compareTo(NamedJob that) {
        return ORDER.compare(this, that);
    }

    /// @param words from `AdvertWords`; English names are known, a text in another language names none
    static Set<NamedJob> in(List<String> words) {
        return JobMention.in(JobWords.stems(words)).stream()
                .map(JobMention::job)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
