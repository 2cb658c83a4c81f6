package org.workways.files.advert;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates that spell out their month: `Tue, 2 Jan 2018 10:00`, `January 2nd, 2018`, `2. März
/// 2018`, `mars 2018`.
final class NamedMonth {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Map<String, Month> MONTHS = months();

    private NamedMonth() {}

    /// @throws java.time.DateTimeException if there is no such day
    static Optional<LocalDate> read(String text) {
        var month = Optional.<Month>empty();
        int day = 0;
        int year = 0;
        for (var word : BETWEEN.split(text.toLowerCase(Locale.ROOT))) {
            var named = Optional.ofNullable(MONTHS.get(word));
            var number = DAY.matcher(word);
            if (month.isEmpty() && named.isPresent()) month = named;
            else if (year == 0 && YEAR.matcher(word).matches()) year = Integer.parseInt(word);
            else if (day == 0 && number.matches()) day = Integer.parseInt(number.group(1));
        }
        if (month.isEmpty() || year == 0) return Optional.empty();
        return Optional.of(LocalDate.of(year, month.get(), Math.max(1, day)));
    }

    private static Map<String, Month> months() {
        var months = new HashMap<String, Month>();
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.of("es")))
            for (var style :
                    List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE))
                for (var month : Month.values())
                    months.put(
                            BETWEEN.matcher(month.getDisplayName(style, locale).toLowerCase(locale))
                                    .replaceAll(""),
                            month);
        months.put("sept", Month.SEPTEMBER);
        return Map.copyOf(months);
    }
}
