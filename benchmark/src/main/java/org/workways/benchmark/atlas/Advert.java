package org.workways.benchmark.atlas;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// Adverts of `data/hn-hiring`: one JSON object a line, in gzip.
/// @param id   of the post
/// @param text begins with a line that names employer, role and place
record Advert(String id, String text) {
    private static final int LONGEST_HEAD = 300;
    private static final Pattern ROLE = Pattern.compile(
            "(?i)\\b(engineers?|developers?|scientists?|analysts?|architects?|designers?|managers?|devops|programmers?|"
                + "technicians?|specialists?|leads?|interns?|sre|researchers?|consultants?|administrators?|positions|"
                + "roles|multiple|several|various)\\b");

    static List<Advert> in(List<Path> files) {
        var adverts = new ArrayList<Advert>();
        for (var file : files) {
            try (var lines = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    var object = JSON.std.mapFrom(line);
                    adverts.add(new Advert(String.valueOf(object.get("id")), String.valueOf(object.get("text"))));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return adverts;
    }

    /// The first line, where these adverts name the role; its first 300 characters if it is longer.
    String head() {
        int end = text.indexOf('\n');
        var line = end < 0 ? text : text.substring(0, end);
        return line.substring(0, Math.min(line.length(), LONGEST_HEAD));
    }

    /// Whether the first line has one word for a role.
    boolean namesOneRole() {
        return ROLE.matcher(head()).results().count() == 1;
    }
}
