package org.workways.benchmark.recognise;

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
import java.util.zip.GZIPInputStream;

/// A sentence of SkillSpan: its tokens, and which of them belong to a skill or a knowledge span.
/// @param inSpan by token
public record SkillSpan(List<String> tokens, List<Boolean> inSpan) {
    public static List<SkillSpan> read(Path file) {
        var sentences = new ArrayList<SkillSpan>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var object = JSON.std.mapFrom(line);
                var tokens = texts(object.getOrDefault("tokens", List.of()));
                var skill = texts(object.getOrDefault("tags_skill", List.of()));
                var knowledge = texts(object.getOrDefault("tags_knowledge", List.of()));
                var inSpan = new ArrayList<Boolean>();
                for (int i = 0; i < tokens.size(); i++)
                    inSpan.add(!skill.get(i).equals("O") || !knowledge.get(i).equals("O"));
                sentences.add(new SkillSpan(tokens, inSpan));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }

    boolean hasSpan() {
        return inSpan.contains(true);
    }

    String text() {
        return String.join(" ", tokens);
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }
}
