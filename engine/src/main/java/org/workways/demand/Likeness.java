package org.workways.demand;

/// How alike two adverts are that are not the same to the letter.
final class Likeness {
    /// Share of the word triples of both that both have. With a higher one more of what was edited is missed than is
    /// wrongly found with this one (fitted on `benchmark/demand/duplicates-dev.csv`).
    private static final double LEAST = 1.0 / 3;

    /// Share of the longer list of jobs that the other has too.
    private static final double LEAST_JOBS = 0.5;

    /// The same, where first lines or titles name quite different jobs.
    private static final double LEAST_JOBS_OF_OTHER_HEADS = 0.7;

    private static final double LEAST_TITLE = 0.5;

    /// None.
    static final double OTHER = -1;

    private Likeness() {}

    /// @return Jaccard similarity of the word triples, or `OTHER` if the adverts are not the same; time as the triples
    static double of(AdvertPrint one, AdvertPrint other) {
        if (!one.isLongEnough() || !other.isLongEnough()) return OTHER;
        int fewer = Math.min(one.shingles().length, other.shingles().length);
        if (fewer < LEAST * Math.max(one.shingles().length, other.shingles().length)) return OTHER;
        if (differ(one.employer(), other.employer())
                || differ(one.place(), other.place())
                || differ(one.country(), other.country())) return OTHER;
        double jaccard = jaccard(one.shingles(), other.shingles());
        return jaccard >= LEAST && isSameJob(one, other) ? jaccard : OTHER;
    }

    private static boolean differ(long one, long other) {
        return one != other && one != AdvertPrint.UNSAID && other != AdvertPrint.UNSAID;
    }

    private static boolean isSameJob(AdvertPrint one, AdvertPrint other) {
        if (one.title().length > 0 && other.title().length > 0 && ofLonger(one.title(), other.title()) < LEAST_TITLE)
            return false;
        if (one.jobs().isEmpty() || other.jobs().isEmpty()) return true; // nothing to say
        double shared = NamedJob.shared(one.jobs(), other.jobs());
        if (shared < LEAST_JOBS) return false;
        return shared >= LEAST_JOBS_OF_OTHER_HEADS
                || one.head().isEmpty()
                || other.head().isEmpty()
                || NamedJob.shared(one.head(), other.head()) > 0;
    }

    /// @param one   sorted, each number once
    /// @param other the same
    /// @return in [0, 1]; of nothing 0
    static double jaccard(int[] one, int[] other) {
        int both = shared(one, other);
        int all = one.length + other.length - both;
        return all == 0 ? 0 : (double) both / all;
    }

    private static double ofLonger(int[] one, int[] other) {
        return (double) shared(one, other) / Math.max(one.length, other.length);
    }

    private static int shared(int[] one, int[] other) {
        int both = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Integer.compare(one[i], other[j]);
            if (order == 0) both++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return both;
    }
}
