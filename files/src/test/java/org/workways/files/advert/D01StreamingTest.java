package org.workways.files.advert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.Chance;
import org.workways.concept.ImportIssue;
import org.workways.demand.JobAdvert;

/// FEATURE D01: a heap of any size is read in the same memory.
class D01StreamingTest {
    private static final int RECORDS = 200_000;
    private static final long NEAR = 12L << 20;

    @TempDir
    Path folder;

    private long characters;
    private long before;
    private long most;

    @Test
    void two_hundred_thousand_lines_leave_nothing_behind() throws IOException {
        var file = new AdvertFile(lines(), "many.jsonl.gz");
        var reading = AdvertReader.read(file, Optional.empty(), "made", measuring());
        assertThat(reading.adverts()).isEqualTo(RECORDS);
        assertThat(characters).isGreaterThan(20_000_000);
        assertThat(most - before).as("bytes held while 20 MB of text go by").isLessThan(NEAR);
    }

    private Path lines() throws IOException {
        var path = folder.resolve("many.jsonl.gz");
        var chance = new Chance(7);
        try (var out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(path)), StandardCharsets.UTF_8))) {
            for (int i = 0; i < RECORDS; i++) {
                out.write("{\"id\": %d, \"posted\": \"2018-03-%02d\", \"text\": \"".formatted(i, 1 + i % 30));
                for (int word = 0; word < 10; word++)
                    out.write("word" + Long.toString(chance.below(1_000_000), 36) + " weld ");
                out.write("\"}\n");
            }
        }
        return path;
    }

    private AdvertSink measuring() {
        return new AdvertSink() {
            @Override
            public void advert(JobAdvert advert, long record) {
                characters += advert.text().length();
                if (record == 1_000) before = held();
                if (record % 50_000 == 0) most = Math.max(most, held());
            }

            @Override
            public void issue(ImportIssue issue) {
                throw new AssertionError(issue.message());
            }

            @Override
            public boolean goOn() {
                return true;
            }

            @Override
            public void at(long bytesRead, long bytesAll) {}
        };
    }

    private static long held() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
