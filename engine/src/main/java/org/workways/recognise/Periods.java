package org.workways.recognise;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// How long something lasted, from a line such as `Electrician, 03/2016 – present` or `2012 to 2016`.
final class Periods {
    private static final String MONTH = "(?:(\\d{1,2})[/.])?";
    private static final String WORD_MONTH = "(?:(?:\\p{L}{3,9}\\.?) )?";
    private static final Pattern RANGE = Pattern.compile(
            WORD_MONTH + MONTH + "((?:19|20)\\d\\d)\\s*(?:-|–|—|to|until|till|bis|à|a|hasta)\\s*" + "(?:" + WORD_MONTH
                    + MONTH + "((?:19|20)\\d\\d)|(present|today|now|current|ongoing|heute|jetzt|actualidad|aujourd))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SINCE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:since|seit|desde|depuis) " + WORD_MONTH + MONTH + "((?:19|20)\\d\\d)",
            Pattern.CASE_INSENSITIVE);

    private Periods() {}

    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d.,])((?:19|20)\\d\\d)(?:\\s?[-–/]\\s?(\\d\\d)(?!\\d))?(?![\\d])");

    /// Whole years count from the middle of the first to the middle of the last, so `2012 to 2016` is 4. An end before
    /// the start is the start.
    static Optional<Period> in(String line, LocalDate today) {
        if (!line.contains("19") && !line.contains("20")) return Optional.empty();
        var range = RANGE.matcher(line);
        if (range.find()) {
            double from = point(range.group(1), range.group(2));
            double to = range.group(5) != null ? point(today) : point(range.group(3), range.group(4));
            return Optional.of(new Period(from, Math.max(from, to)));
        }
        var since = SINCE.matcher(line);
        if (!since.find()) return Optional.empty();
        double from = point(since.group(1), since.group(2));
        return Optional.of(new Period(from, Math.max(from, point(today))));
    }

    /// The last year that a line names: 2015 in `2013-15`, 2021 in `June 2021`.
    static OptionalInt lastYear(String line) {
        var years = YEAR.matcher(line);
        var last = OptionalInt.empty();
        while (years.find()) {
            int year = Integer.parseInt(years.group(1));
            int end = years.group(2) == null ? year : year / 100 * 100 + Integer.parseInt(years.group(2));
            boolean isMonth = end < year || end > year + 20;
            last = OptionalInt.of(isMonth ? year : end);
        }
        return last;
    }

    private static double point(@org.jspecify.annotations.Nullable String month, String year) {
        double share = month == null ? 0.5 : (Math.clamp(Integer.parseInt(month), 1, 12) - 0.5) / 12;
        return Integer.parseInt(year) + share;
    }

    private static double point(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 0.5) / day.lengthOfYear();
    }
}
