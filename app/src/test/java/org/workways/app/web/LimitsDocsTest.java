package org.workways.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.workways.app.upload.UploadLimits;

/// FEATURE: the limits that the docs promise are those of the server.
class LimitsDocsTest {
    @Test
    void the_table_of_limits_is_true() throws IOException {
        var docs = Files.readString(Path.of(System.getProperty("workways.root"), "docs", "serve.md"));
        var limits = UploadLimits.USUAL;
        assertThat(docs)
                .contains("| size of a file | %d MB |".formatted(limits.mostBytes() / 1_000_000))
                .contains("| memory to read it | %d MB of Java heap |".formatted(limits.mostHeapMegabytes()))
                .contains("| time to read it | %d s;".formatted(limits.mostSeconds()))
                .contains(
                        "| text in it | %s characters,".formatted(String.format(Locale.ENGLISH, "%,d", Texts.LONGEST)))
                .contains("| files read at once | %d;".formatted(limits.mostChildren()));
    }
}
