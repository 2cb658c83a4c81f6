package org.workways.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first screen of the README is what the program says.
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("workways.root"));
    private static final Pattern COMMAND = Pattern.compile("```\n\\./workways (route .*)\n```\n\n```\n([^`]*)```");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

    @TempDir
    private Path folder;

    @Test
    void the_output_in_the_readme_is_the_output_of_its_command() throws IOException, InterruptedException {
        var readme = Files.readString(ROOT.resolve("README.md"));
        var shown = COMMAND.matcher(readme);
        assertThat(shown.find()).isTrue();
        var lines = run(shown.group(1)).lines().toList();
        int at = 0;
        for (var line : shown.group(2)
                .lines()
                .filter(text -> !text.isBlank() && !text.strip().equals("…"))
                .toList()) {
            int found = lines.subList(at, lines.size()).indexOf(line);
            assertThat(found).as("in this order, the line: " + line).isNotNegative();
            at += found + 1;
        }
    }

    @Test
    void every_link_of_the_docs_leads_somewhere() throws IOException {
        try (var files = Files.walk(ROOT)) {
            var pages = files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .toList();
            assertThat(pages).hasSizeGreaterThan(10);
            for (var page : pages)
                for (var link : links(Files.readString(page)))
                    assertThat(page.resolveSibling(link)).as("in " + page).exists();
        }
    }

    private static List<String> links(String page) {
        return LINK.matcher(page).results().map(match -> match.group(1)).toList();
    }

    /// In a process of its own, at the root, as its reader would.
    private String run(String arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "org.workways.app.Main"));
        Matcher words = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(arguments);
        while (words.find()) command.add(words.group(1) != null ? words.group(1) : words.group(2));
        command.addAll(List.of("--out", folder.toString()));
        var builder =
                new ProcessBuilder(command).directory(ROOT.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment()
                .put(
                        "CLASSPATH",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        builder.environment().put("WORKWAYS_HOME", folder.resolve("home").toString());
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }
}
