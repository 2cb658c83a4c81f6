package org.workways.app.words;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.workways.concept.Hours;
import org.workways.concept.Interval;
import org.workways.concept.Price;

/// Numbers, money and days as people of one language read them: thin space before a unit, en dash in a range; names of
/// months and signs in numbers are those of the JDK (Unicode CLDR).
public final class Figures {
    /// Narrow and without a line break.
    private static final String THIN = "\u202F";

    /// Breaks after the dash, not before.
    private static final String TO = "\u00A0– ";

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,12}([.][0-9]{1,6})?");

    private final Words words;
    private final DecimalFormatSymbols signs;
    private final Map<String, DateTimeFormatter> days = new ConcurrentHashMap<>();

    Figures(Words words) {
        this.words = words;
        this.signs = signs(words);
    }

    /// As many decimals as it has, at most two; thousands apart.
    public String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        boolean isLong = Math.floor(Math.abs(rounded)) >= 1000;
        return new DecimalFormat("#,##0.##", signs).format(isLong ? Math.round(rounded) : rounded);
    }

    public String number(long value) {
        return number((double) value);
    }

    /// With so many decimals, thousands not apart.
    public String fixed(double value, int decimals) {
        return String.format(words.locale(), "%." + decimals + "f", value);
    }

    /// What a source published, in the way of the language where it is a plain number.
    public String value(String published) {
        if (!PLAIN.matcher(published).matches()) return published;
        return new DecimalFormat("#,##0.######", signs).format(Double.parseDouble(published));
    }

    public String hours(double hours) {
        return words.say("figure.hours", count(hours));
    }

    /// `40–54–80 h`, or one number if there is no range.
    public String hours(Hours hours) {
        if (count(hours.low()).equals(count(hours.high()))) return hours(hours.likely());
        return words.say("figure.hours", count(hours.low()) + "–" + count(hours.likely()) + "–" + count(hours.high()));
    }

    public String pace(double hoursPerWeek) {
        return words.say("figure.pace", number(hoursPerWeek));
    }

    /// @param share 0.3 is 30 %
    public String percent(double share) {
        return words.say("figure.percent", Long.toString(Math.round(100 * share)));
    }

    /// A share of 0.3 is +30 %, one of −0.3 is −30 %.
    public String change(double share) {
        long percent = Math.round(100 * share);
        var sign = percent > 0 ? "+" : percent < 0 ? "−" : "±";
        return words.say("figure.percent", sign + number((double) Math.abs(percent)));
    }

    /// A share of 0.042 is 4.2 %: with two digits that say something, below one percent two decimals.
    public String share(double share) {
        double percent = 100 * share;
        return words.say("figure.share", fixed(percent, percent >= 9.95 ? 0 : percent >= 0.995 ? 1 : 2));
    }

    /// `4.0 % to 5.1 %`
    public String shares(Interval shares) {
        return words.say("figure.shares", share(shares.low()), share(shares.high()));
    }

    /// `4.5 years`
    public String years(double years) {
        double rounded = Math.round(years * 10) / 10.0;
        return words.say("figure.years", number(rounded), rounded);
    }

    public String euros(long cents) {
        return words.say("figure.euros", amount(cents));
    }

    /// In whole euros: many were converted from other currencies.
    public String price(Price price) {
        if (price.highCents() == 0) return words.say("figure.free");
        if (Math.round(price.low()) == Math.round(price.high()))
            return words.say("figure.euros", number(Math.max(1, Math.rint(price.high()))));
        return words.say("figure.euros", number(Math.rint(price.low())) + "–" + number(Math.rint(price.high())));
    }

    public String price(Optional<Price> price) {
        return price.map(this::price).orElseGet(() -> words.say("figure.not-stated"));
    }

    public String date(LocalDate day) {
        return day("figure.date", day);
    }

    /// The same for running text, which may break anywhere.
    public String looseDate(LocalDate day) {
        return loose(date(day));
    }

    public String month(LocalDate day) {
        return day("figure.month", day);
    }

    /// `Mar 2027`
    public String monthOfYear(LocalDate day) {
        return day("figure.year-month", day);
    }

    /// `3–14 Mar 2027`, `28 Mar – 3 Apr 2027`.
    public String dates(LocalDate first, LocalDate last) {
        if (first.equals(last)) return date(last);
        if (first.getYear() != last.getYear()) return date(first) + TO + date(last);
        if (first.getMonth() == last.getMonth()) return day("figure.day", first) + "–\u2060" + date(last);
        return day("figure.day-of-month", first) + TO + date(last);
    }

    /// What begins a range: without a year that its end will say.
    public String looseStart(LocalDate first, LocalDate last) {
        return loose(first.getYear() == last.getYear() ? day("figure.day-of-month", first) : date(first));
    }

    /// `de`, `en` are German and English.
    public String languages(Collection<String> codes) {
        return list(codes.stream().sorted().map(this::language).toList());
    }

    private String language(String code) {
        return Locale.of(code).getDisplayLanguage(words.locale());
    }

    /// `a`, `a and b`, `a, b and c`.
    public String list(List<String> parts) {
        if (parts.size() < 2) return String.join("", parts);
        return words.say("list.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }

    /// `a and b and c`, or whatever the key puts between two.
    public String joined(String key, List<String> parts) {
        return parts.stream()
                .reduce((before, part) -> words.say(key, before, part))
                .orElse("");
    }

    /// Above ten hours nobody plans by the half hour.
    private String count(double hours) {
        return number(hours >= 10 ? Math.round(hours) : Math.round(hours * 10) / 10.0);
    }

    private String amount(long cents) {
        if (cents % 100 == 0) return number(cents / 100.0);
        var sign = signs.getDecimalSeparator();
        return number((double) Math.floorDiv(cents, 100)) + sign + String.format(Locale.ROOT, "%02d", cents % 100);
    }

    /// English ones are read all over Europe, where a comma between thousands would be taken for a decimal one.
    private static DecimalFormatSymbols signs(Words words) {
        var signs = DecimalFormatSymbols.getInstance(words.locale());
        if (words.isEnglish()) signs.setGroupingSeparator(THIN.charAt(0));
        return signs;
    }

    private String day(String key, LocalDate day) {
        return days.computeIfAbsent(key, name -> DateTimeFormatter.ofPattern(words.say(name), words.locale()))
                .format(day);
    }

    private static String loose(String date) {
        return date.replace('\u00A0', ' ');
    }
}
