package org.workways.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// All sources are formatted by palantir-java-format. A test and no Maven plugin, because plugins run in Maven's own
/// JVM, which may be
/// older than the language; tests run on the JDK of the toolchain. `mvn -pl app -am test -Dtest=FormatTest
/// -Dformat=fix` mends.
class FormatTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    @Test
    void every_source_is_formatted() throws IOException {
        var unformatted = new ArrayList<Path>();
        for (var source : sources()) if (!isFormatted(source)) unformatted.add(source);
        assertThat(unformatted)
                .as("mend with: mvn -pl app -am test -Dtest=FormatTest -Dsurefire.failIfNoSpecifiedTests=false"
                        + " -Dformat=fix")
                .isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of(System.getProperty("workways.root")))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isFormatted(Path file) {
        try {
            var source = Files.readString(file);
            var formatted = FORMATTER.formatSourceAndFixImports(source);
            if (!formatted.equals(source) && "fix".equals(System.getProperty("format"))) {
                Files.writeString(file, formatted);
                return true;
            }
            return formatted.equals(source);
        } catch (FormatterException e) {
            throw new IllegalStateException(file + " cannot be parsed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
