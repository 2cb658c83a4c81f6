package org.workways.benchmark.recognise;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/// The texts of adverts, from files with one JSON object a line.
public final class AdvertTexts {
    private AdvertTexts() {}

    /// @return by id; those that are not in the files are missing
    public static SortedMap<String, String> read(List<Path> files, Collection<String> ids) {
        var texts = new TreeMap<String, String>();
        for (var file : files)
            try (var lines = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    var object = JSON.std.mapFrom(line);
                    var id = String.valueOf(object.get("id"));
                    if (ids.contains(id)) texts.put(id, String.valueOf(object.get("text")));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        return texts;
    }
}
