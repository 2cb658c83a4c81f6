package org.workways.files.advert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.workways.concept.ImportIssue;
import org.workways.demand.JobAdvert;
import org.workways.files.release.SharedData;

/// FEATURE D01: the real corpus is read whole, without anybody saying what its keys mean.
class D01RealAdvertsTest {
    private final HashSet<String> ids = new HashSet<>();
    private int issues;

    @Test
    void eight_years_of_adverts_are_read_without_a_mapping() {
        for (var file : AdvertSource.files(List.of(SharedData.file("hn-hiring")))) {
            var reading = AdvertReader.read(file, Optional.empty(), "hn-hiring", counting(file.path()));
            assertThat(reading.finished()).isTrue();
            assertThat(reading.mapping().orElseThrow().columns(AdvertField.POSTED))
                    .containsExactly("posted");
        }
        assertThat(ids).hasSize(47_579);
        assertThat(issues).isZero();
    }

    private AdvertSink counting(Path file) {
        var year = file.getFileName().toString().substring(0, 4);
        return new AdvertSink() {
            @Override
            public void advert(JobAdvert advert, long record) {
                assertThat(advert.posted().toString()).as(advert.id()).matches(day -> day.compareTo(year) > 0);
                ids.add(advert.id());
            }

            @Override
            public void issue(ImportIssue issue) {
                issues++;
            }

            @Override
            public boolean goOn() {
                return true;
            }

            @Override
            public void at(long bytesRead, long bytesAll) {}
        };
    }
}
