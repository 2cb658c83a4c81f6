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
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.workways.concept.UserException;

/// A sentence of SkillSpan, and which of its tokens people marked as a skill or as knowledge.
/// Source: Zhang et al., *SkillSpan: Hard and Soft Skill Extraction from English Job Postings*, 2022,
/// doi:10.18653/v1/2022.naacl-main.366.
/// @param source    of the advert, `house` or `tech`
/// @param advert    its number in that source
/// @param skill     the spans of tokens, in order
/// @param knowledge the same
public record SkillSpan(
        String source, String advert, List<String> tokens, List<TokenSpan> skill, List<TokenSpan> knowledge) {
    /// @param file JSON lines, gzipped: `tokens`, `tags_skill`, `tags_knowledge` (B, I, O by token), `source`, `idx`
    public static List<SkillSpan> read(Path file) {
        var sentences = new ArrayList<SkillSpan>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine())
                sentences.add(sentence(JSON.std.mapFrom(line), file, sentences.size() + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }

    public boolean hasSpan() {
        return !skill.isEmpty() || !knowledge.isEmpty();
    }

    public String text() {
        return String.join(" ", tokens);
    }

    private static SkillSpan sentence(Map<String, Object> object, Path file, int line) {
        var tokens = texts(object, "tokens");
        return new SkillSpan(
                String.valueOf(object.getOrDefault("source", "")),
                String.valueOf(object.getOrDefault("idx", "")),
                tokens,
                spans(object, "tags_skill", tokens.size(), file, line),
                spans(object, "tags_knowledge", tokens.size(), file, line));
    }

    private static List<TokenSpan> spans(Map<String, Object> object, String field, int tokens, Path file, int line) {
        var tags = texts(object, field);
        if (tags.size() != tokens
                || tags.stream().anyMatch(tag -> !List.of("B", "I", "O").contains(tag)))
            throw new UserException(
                    "Line %d of %s: %s should be %d times B, I or O, and is %s."
                            .formatted(line, file.getFileName(), field, tokens, tags),
                    "Take the file as it was published, or mend that line.");
        return TokenSpan.of(tags);
    }

    private static List<String> texts(Map<String, Object> object, String field) {
        return ((List<?>) object.getOrDefault(field, List.of()))
                .stream().map(String::valueOf).toList();
    }
}
