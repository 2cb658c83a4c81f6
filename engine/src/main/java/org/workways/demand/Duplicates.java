package org.workways.demand;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds adverts that were posted before, in one pass over adverts in the order of their days.
///
/// An advert is a duplicate if one like it (`RULE`) of the same source *was counted* in the 60 days before. So what is
/// posted again every month for a year counts about every second month, not once: who still looks in December asks in
/// December. And since each is compared with one that was counted, not with the last one posted, many small edits do
/// not add up to another job. Adverts of different sources are never duplicates, as their counts are never added up.
///
/// Cost: time as the adverts and the candidates that share two least hashes, memory about 3.5 KB for each advert
/// counted in the last 60 days; no text is kept. Candidates are found by [1], so that of two with a similarity of 1/4
/// one pair in 60 is missed, of .3 one in 400, and of .4 one in 70,000; what is found is compared exactly.
/// Source: [1] Broder, *On the resemblance and containment of documents*, 1997, doi:10.1109/SEQUEN.1997.666900;
/// Leskovec, Rajaraman and Ullman, *Mining of Massive Datasets*, chapter 3, 2014, doi:10.1017/CBO9781139924801.
/// Differs from them: words and the names of jobs decide, the similarity of [1] only finds.
public final class Duplicates {
    /// Changes whenever the rule does, so that counts by different rules are not compared.
    public static final int VERSION = 2;

    /// Days after which what was counted counts again.
    public static final int DAYS = 60;

    /// What makes two adverts one, for the annex of a report.
    public static final String RULE = """
        Two adverts of one source are the same if their fields and texts differ in case, punctuation and white \
        space only; or if a quarter of the word triples of both are in both (addresses, digits and masks left out, \
        at least ten words each), and two shares make 1.13 together: of the words of both, those in both, and of the \
        jobs in the longer list of jobs asked for, those in the other too (0.65 if one of them names no job). Jobs \
        asked for are those of the title, or else of the first line, of lists and after words such as "hiring". At \
        least one is in both, titles or first lines do not name only other jobs, half of the words of the longer \
        title are in the other, and employer, place and country do not differ, where both say them. The same advert \
        again within 60 days counts once.\
        """;

    private final MinHash hashes;
    private final Map<String, AdvertWindow> windows = new HashMap<>();
    private LocalDate day = LocalDate.MIN;
    private long adverts;
    private long duplicates;

    /// @param seed of the hash functions; another one may miss other pairs, about one in a thousand
    public Duplicates(long seed) {
        hashes = new MinHash(AdvertKeys.HASHES, seed);
    }

    /// @param some in any order
    /// @return of those that do not count, by day, source and id
    public static List<Duplicate> among(Collection<JobAdvert> some, long seed) {
        var all = new Duplicates(seed);
        return some.stream()
                .sorted(Comparator.comparing(JobAdvert::posted)
                        .thenComparing(JobAdvert::source)
                        .thenComparing(JobAdvert::id))
                .flatMap(advert -> all.add(advert).stream())
                .toList();
    }

    /// @return nothing if the advert counts
    /// @throws IllegalArgumentException if it is older than the one before it
    public Optional<Duplicate> add(JobAdvert advert) {
        if (advert.posted().isBefore(day))
            throw new IllegalArgumentException(
                    "Adverts are added by day, got %s of %s after %s.".formatted(advert.id(), advert.posted(), day));
        day = advert.posted();
        adverts++;
        var window = windows.computeIfAbsent(advert.source(), source -> new AdvertWindow());
        var print = new AdvertPrint(advert);
        var keys = AdvertKeys.of(print, hashes);
        window.forgetBefore(day.toEpochDay() - DAYS);
        var found = window.mostAlike(print, keys);
        if (found.isEmpty()) window.add(print, keys);
        else duplicates++;
        return found;
    }

    public long adverts() {
        return adverts;
    }

    public long duplicates() {
        return duplicates;
    }

    /// Share of the adverts that do not count; 0 of none.
    public double rate() {
        return adverts == 0 ? 0 : (double) duplicates / adverts;
    }
}
