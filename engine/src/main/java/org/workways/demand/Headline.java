package org.workways.demand;

import java.util.List;
import java.util.regex.Pattern;

/// The first line of an advert, where boards without columns put employer, role and place: `Acme | Data Engineer |
/// Berlin`.
public final class Headline {
    private static final int LONGEST = 300;
    private static final int LONGEST_EMPLOYER = 60;
    private static final Pattern DIVIDER = Pattern.compile("\\s*[|•·]\\s*|\\s+[-–—]\\s+");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\(?(?:https?://|www\\.)\\S*|\\(\\s*\\)|\\([^)]*\\.(?:com|io|org|net|co|ai)\\b[^)]*\\)");

    private Headline() {}

    /// The title and the first line, at most 300 characters: where the role is named.
    public static String of(JobAdvert advert) {
        return advert.title().isEmpty() ? firstLine(advert.text()) : advert.title();
    }

    /// The same advert; where its source names no employer, and its first line has parts divided by `|` or a dash, the
    /// first part is taken for it. Else nothing is assumed: an employer that is wrong would make one out of many.
    public static JobAdvert completed(JobAdvert advert) {
        if (!advert.employer().isEmpty()) return advert;
        return new JobAdvert(
                advert.source(),
                advert.id(),
                advert.posted(),
                advert.title(),
                employer(firstLine(advert.text())),
                advert.place(),
                advert.country(),
                advert.text());
    }

    private static String employer(String line) {
        var parts = List.of(DIVIDER.split(ADDRESS.matcher(line).replaceAll(" ").strip(), -1));
        if (parts.size() < 2) return "";
        var first = parts.getFirst().strip();
        return first.length() > LONGEST_EMPLOYER ? "" : first;
    }

    private static String firstLine(String text) {
        var line = text.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
