package org.workways.files.advert;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The day in a text, as the world writes days: `2018-03-31` with or without a time, `20180331`,
/// `2018-03` (the first of the month), seconds or milliseconds since 1970 (in UTC), `31.3.2018`,
/// `31/03/2018`, `03/31/2018`, `31 March 2018` in four languages.
sealed interface PostedDate {
    record Known(LocalDate day) implements PostedDate {}

    /// Day or month first, nobody can tell.
    record Ambiguous() implements PostedDate {}

    record Unreadable() implements PostedDate {}

    int FIRST_YEAR = 1980;
    int LAST_YEAR = 2100;
    int LONGEST = 60;

    Pattern ISO = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T ,].*)?");
    Pattern MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T.*)?");
    Pattern EPOCH = Pattern.compile("(\\d{9,10}|\\d{12,13})(?:\\.\\d{1,9})?");
    Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([./-]) ?(\\d{1,2})\\2 ?(\\d{4})(?:[T ,].*)?");

    /// @param order what to do with dates that have slashes or hyphens and their year at the end
    static PostedDate of(String value, DateOrder order) {
        var text = value.strip();
        if (text.isEmpty() || text.length() > LONGEST) return new Unreadable();
        try {
            return read(text, order);
        } catch (DateTimeException e) {
            return new Unreadable();
        }
    }

    /// What this date says about the others of its column: `AUTO` if nothing.
    static DateOrder saysOrder(String value) {
        var date = YEAR_LAST.matcher(value.strip());
        if (value.length() > LONGEST || !date.matches() || date.group(2).equals(".")) return DateOrder.AUTO;
        if (number(date, 1) > 12 && number(date, 3) <= 12) return DateOrder.DAY_FIRST;
        return number(date, 3) > 12 && number(date, 1) <= 12 ? DateOrder.MONTH_FIRST : DateOrder.AUTO;
    }

    private static PostedDate read(String text, DateOrder order) {
        var iso = ISO.matcher(text);
        if (iso.matches()) return known(number(iso, 1), number(iso, 3), number(iso, 4));
        var month = MONTH.matcher(text);
        if (month.matches()) return known(number(month, 1), number(month, 2), 1);
        var compact = COMPACT.matcher(text);
        if (compact.matches()) return known(number(compact, 1), number(compact, 2), number(compact, 3));
        var epoch = EPOCH.matcher(text);
        if (epoch.matches()) return sinceEpoch(epoch.group(1));
        var yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) return yearLast(yearLast, order);
        return NamedMonth.read(text)
                .<PostedDate>map(day -> known(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                .orElseGet(Unreadable::new);
    }

    private static PostedDate sinceEpoch(String digits) {
        long number = Long.parseLong(digits);
        var instant = digits.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        return known(instant.atZone(ZoneOffset.UTC).toLocalDate());
    }

    private static PostedDate yearLast(Matcher date, DateOrder order) {
        int first = number(date, 1);
        int second = number(date, 3);
        int year = number(date, 4);
        if (date.group(2).equals(".") || order == DateOrder.DAY_FIRST || first == second)
            return known(year, second, first);
        if (order == DateOrder.MONTH_FIRST) return known(year, first, second);
        return switch (saysOrder(date.group())) {
            case DAY_FIRST -> known(year, second, first);
            case MONTH_FIRST -> known(year, first, second);
            case AUTO -> first > 12 || second > 12 ? new Unreadable() : new Ambiguous();
        };
    }

    private static PostedDate known(int year, int month, int day) {
        return known(LocalDate.of(year, month, day));
    }

    private static PostedDate known(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? new Unreadable() : new Known(day);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
