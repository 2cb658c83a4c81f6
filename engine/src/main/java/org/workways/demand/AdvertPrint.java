package org.workways.demand;

import java.util.List;
import java.util.stream.IntStream;

/// What is kept of an advert to know it again; its arrays are never changed.
final class AdvertPrint {
    /// The hash of a field that an advert leaves empty.
    static final long UNSAID = 0;

    /// Of fewer words, "see our page" of one employer is that of another.
    private static final int FEWEST_WORDS = 10;

    private static final int SHINGLE = 3;
    private static final long FACTOR = 0x9e3779b97f4a7c15L;

    private final String id;
    private final long day;
    private final long exact;
    private final long employer;
    private final long place;
    private final long country;
    private final int[] title;
    private final int[] words;
    private final int[] shingles;
    private final boolean longEnough;
    private final AskedJobs jobs;

    AdvertPrint(JobAdvert advert) {
        id = advert.id();
        day = advert.posted().toEpochDay();
        var title = AdvertWords.of(advert.title());
        var text = AdvertWords.of(advert.text());
        var words = text.stream().filter(AdvertWords::isWord).toList();
        employer = hash(advert.employer());
        place = hash(advert.place());
        country = hash(advert.country());
        exact = exactHash(advert);
        this.title = sorted(title.stream().filter(AdvertWords::isWord).mapToInt(String::hashCode));
        this.words = sorted(words.stream().mapToInt(String::hashCode));
        shingles = shingles(words);
        longEnough = words.size() >= FEWEST_WORDS;
        jobs = AskedJobs.of(title, text);
    }

    private static int[] shingles(List<String> words) {
        int[] hashes = words.stream().mapToInt(String::hashCode).toArray();
        return sorted(IntStream.range(0, Math.max(0, hashes.length - SHINGLE + 1))
                .map(i -> Mixed.of(Mixed.of(Mixed.of(hashes[i]) + hashes[i + 1]) + hashes[i + 2])));
    }

    private static int[] sorted(IntStream hashes) {
        return hashes.sorted().distinct().toArray();
    }

    private static long exactHash(JobAdvert advert) {
        return hash(
                String.join("\n", advert.title(), advert.employer(), advert.place(), advert.country(), advert.text()));
    }

    /// Of letters in small, digits and where there is something between them.
    private static long hash(String text) {
        long hash = UNSAID;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!Character.isLetterOrDigit(sign)) {
                gap = true;
                continue;
            }
            if (gap && hash != UNSAID) hash = hash * FACTOR + ' ';
            gap = false;
            hash = hash * FACTOR + Character.toLowerCase(sign);
        }
        return Mixed.of(hash);
    }

    String id() {
        return id;
    }

    /// Since 1970.
    long day() {
        return day;
    }

    /// Of all that it says, but for case, punctuation and white space; equal hashes are taken for equal texts.
    long exact() {
        return exact;
    }

    /// A hash, or `UNSAID`.
    long employer() {
        return employer;
    }

    /// A hash, or `UNSAID`.
    long place() {
        return place;
    }

    /// A hash, or `UNSAID`.
    long country() {
        return country;
    }

    /// Hashes of its words, sorted, each once; none if it has no title.
    int[] title() {
        return title;
    }

    /// Hashes of the words of the text, sorted, each once.
    int[] words() {
        return words;
    }

    /// Hashes of each three words of the text in a row, sorted, each once.
    int[] shingles() {
        return shingles;
    }

    /// Whether its text tells it from others.
    boolean isLongEnough() {
        return longEnough;
    }

    /// That it asks for.
    AskedJobs jobs() {
        return jobs;
    }
}
