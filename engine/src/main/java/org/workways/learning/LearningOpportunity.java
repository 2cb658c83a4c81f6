package org.workways.learning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.concept.Attestation;
import org.workways.concept.ConceptId;
import org.workways.concept.Hours;
import org.workways.concept.Price;
import org.workways.taxonomy.Fact;

/// A course, certificate, module or apprenticeship.
/// @param url               its page
/// @param hours             a learner's time, all in
/// @param hoursBasis        one clause that says how the hours were derived
/// @param price             what one learner pays, if it is known; not known is not free
/// @param languages         ISO 639-1 codes of the languages one can take it in; never empty
/// @param place             ISO 3166 code of the country, if it is tied to one
/// @param requires          without what nobody could follow
/// @param gives             what somebody who finished can do; never empty
/// @param certificate       its name, if it ends in one
/// @param certificatePrice  what the certificate costs whoever wants it, beyond the price of learning
/// @param certificateMonths how long the certificate is valid, if it expires
/// @param retired           the day it was withdrawn, if it was
/// @param runs              when it is given, sorted; empty if one can begin on any day and go on at one's own pace
public record LearningOpportunity(
        ConceptId id,
        String title,
        String provider,
        String url,
        Kind kind,
        Hours hours,
        String hoursBasis,
        Optional<Price> price,
        SortedSet<String> languages,
        Mode mode,
        Optional<String> place,
        SortedSet<Fact> requires,
        SortedSet<Fact> gives,
        Optional<String> certificate,
        Optional<Price> certificatePrice,
        OptionalInt certificateMonths,
        Optional<LocalDate> retired,
        List<Run> runs,
        Attestation attestation) {
    public enum Kind {
        OPEN_COURSE,
        MOOC,
        CERTIFICATE,
        VOCATIONAL_MODULE,
        UNIVERSITY_MODULE,
        APPRENTICESHIP,
        WORKSHOP,
        BOOK,
        REPOSITORY;

        /// As written in tables and JSON: `open-course`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public enum Mode {
        ONLINE,
        ONSITE,
        BLENDED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// One time that a course is given. Its hours lie evenly over its days.
    /// @param last not before `first`
    public record Run(LocalDate first, LocalDate last) implements Comparable<Run> {
        public Run {
            if (last.isBefore(first))
                throw new IllegalArgumentException("A run cannot end on %s, before %s.".formatted(last, first));
        }

        public double weeks() {
            return (first.until(last, ChronoUnit.DAYS) + 1) / 7.0;
        }

        @Override
        public int compareTo(Run other) {
            int order = first.compareTo(other.first);
            return order != 0 ? order : last.compareTo(other.last);
        }
    }

    public LearningOpportunity {
        runs = runs.stream().distinct().sorted().toList();
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
        if (languages.isEmpty()) throw new IllegalArgumentException(id + " is taught in no language.");
        requires = Collections.unmodifiableSortedSet(new TreeSet<>(requires));
        gives = Collections.unmodifiableSortedSet(new TreeSet<>(gives));
        if (gives.isEmpty()) throw new IllegalArgumentException(id + " gives nothing.");
    }

    /// One that can be begun on any day.
    public LearningOpportunity(
            ConceptId id,
            String title,
            String provider,
            String url,
            Kind kind,
            Hours hours,
            String hoursBasis,
            Optional<Price> price,
            SortedSet<String> languages,
            Mode mode,
            Optional<String> place,
            SortedSet<Fact> requires,
            SortedSet<Fact> gives,
            Optional<String> certificate,
            Optional<Price> certificatePrice,
            OptionalInt certificateMonths,
            Optional<LocalDate> retired,
            Attestation attestation) {
        this(
                id,
                title,
                provider,
                url,
                kind,
                hours,
                hoursBasis,
                price,
                languages,
                mode,
                place,
                requires,
                gives,
                certificate,
                certificatePrice,
                certificateMonths,
                retired,
                List.of(),
                attestation);
    }
}
