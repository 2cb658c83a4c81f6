package org.workways.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The first line of an advert, where boards without columns put employer, role and place: `Acme | Data Engineer |
/// Berlin`.
public final class Headline {
    private static final int LONGEST = 300;
    private static final int LONGEST_EMPLOYER = 60;
    private static final int SHORT = 70;
    private static final Pattern DIVIDER = Pattern.compile("\\s*[|•·]\\s*|\\s+[-–—]\\s+");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)\\(?(?:https?://|www\\.)\\S*|\\(\\s*\\)|\\([^)]*\\.(?:com|io|org|net|co|ai)\\b[^)]*\\)");

    private Headline() {}

    /// Lines that may name a role: the title where there is one, else the first line and short ones, such as those of a
    /// list of open positions.
    static List<String> lines(JobAdvert advert) {
        if (!advert.title().isEmpty()) return List.of(advert.title());
        var lines = new ArrayList<>(List.of(firstLine(advert.text())));
        advert.text().lines().skip(1).filter(line -> line.length() <= SHORT).forEach(lines::add);
        return lines;
    }

    /// Where the text goes on after the headline; 0 if the headline is not in it.
    static int bodyAt(JobAdvert advert) {
        if (!advert.title().isEmpty()) return 0;
        int end = advert.text().indexOf('\n');
        return end < 0 ? 0 : end;
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
