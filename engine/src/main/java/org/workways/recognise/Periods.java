package org.workways.recognise;

import java.time.LocalDate;
import java.util.OptionalDouble;
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
            "\\b(?:since|seit|desde|depuis) " + WORD_MONTH + MONTH + "((?:19|20)\\d\\d)", Pattern.CASE_INSENSITIVE);

    private Periods() {}

    /// Years between the two ends; whole years count from the middle of the first to the middle of the last, so
    /// `2012 to 2016` is 4.
    static OptionalDouble years(String line, LocalDate today) {
        var range = RANGE.matcher(line);
        if (range.find()) {
            double from = point(range.group(1), range.group(2));
            double to = range.group(5) != null ? point(today) : point(range.group(3), range.group(4));
            return OptionalDouble.of(Math.max(0, to - from));
        }
        var since = SINCE.matcher(line);
        if (since.find()) return OptionalDouble.of(Math.max(0, point(today) - point(since.group(1), since.group(2))));
        return OptionalDouble.empty();
    }

    private static double point(@org.jspecify.annotations.Nullable String month, String year) {
        double share = month == null ? 0.5 : (Math.clamp(Integer.parseInt(month), 1, 12) - 0.5) / 12;
        return Integer.parseInt(year) + share;
    }

    private static double point(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 0.5) / day.lengthOfYear();
    }
}
