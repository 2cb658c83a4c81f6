package org.workways.demand;

/// How alike two adverts are that are not the same to the letter.
final class Likeness {
    /// Share of the word triples of both that both have, which candidates are found by.
    private static final double LEAST = 0.25;

    /// Of the share of words and that of jobs together: the more of the text is new, the more of the
    /// jobs must be the same (fitted on `benchmark/demand/duplicates-dev.csv`).
    private static final double LEAST_OF_WORDS_AND_JOBS = 1.13;

    /// Stands for the share of jobs where one of the two names none.
    private static final double JOBS_UNSAID = 0.65;

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
        double jobs = sharedJobs(one.jobs(), other.jobs());
        return jobs > 0 && jaccard(one.words(), other.words()) + jobs >= LEAST_OF_WORDS_AND_JOBS;
    }

    /// @return in [0, 1]; 0 too if titles or first lines name only other jobs
    private static double sharedJobs(AskedJobs one, AskedJobs other) {
        if (one.all().isEmpty() || other.all().isEmpty()) return JOBS_UNSAID;
        boolean headsDiffer =
                !one.head().isEmpty() && !other.head().isEmpty() && NamedJob.shared(one.head(), other.head()) == 0;
        return headsDiffer ? 0 : NamedJob.shared(one.all(), other.all());
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
