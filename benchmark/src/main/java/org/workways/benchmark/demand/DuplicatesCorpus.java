package org.workways.benchmark.demand;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.workways.demand.JobAdvert;

/// The adverts of `data/hn-hiring`, in the order of their days.
final class DuplicatesCorpus {
    private static final String SOURCE = "hn-hiring";
    private static final Pattern LONG_WORD = Pattern.compile("\\b\\p{Lower}{5,}\\b");

    private DuplicatesCorpus() {}

    /// @param files one JSON object a line, in gzip
    static List<JobAdvert> read(List<Path> files) {
        var adverts = new ArrayList<JobAdvert>();
        for (var file : files)
            try (var lines = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) adverts.add(advert(line));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        adverts.sort(Comparator.comparing(JobAdvert::posted).thenComparingLong(advert -> Long.parseLong(advert.id())));
        return adverts;
    }

    private static JobAdvert advert(String line) {
        try {
            var object = JSON.std.mapFrom(line);
            return new JobAdvert(
                    SOURCE,
                    String.valueOf(object.get("id")),
                    LocalDate.parse(String.valueOf(object.get("posted"))),
                    "",
                    "",
                    "",
                    "",
                    String.valueOf(object.get("text")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same adverts in other words: long words that are not the names of jobs get an ending, so that a copy repeats
    /// itself as often as the original does and no other copy.
    static JobAdvert copy(JobAdvert advert, int number) {
        var ending = Integer.toString(number, 26).chars().map(digit -> digit < 'a' ? digit - '0' + 'a' : digit + 10);
        var letters = ending.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        var text = LONG_WORD
                .matcher(advert.text())
                .replaceAll(word -> word.group().matches(".*ers?") ? word.group() : word.group() + "x" + letters);
        return new JobAdvert(SOURCE, advert.id() + "-" + number, advert.posted(), "", "", "", "", text);
    }
}
