package org.workways.files.advert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.workways.concept.ImportIssue;
import org.workways.demand.JobAdvert;

/// Keeps all that a reading tells.
final class Heard implements AdvertSink {
    final List<JobAdvert> adverts = new ArrayList<>();
    final List<Long> records = new ArrayList<>();
    final List<String> issues = new ArrayList<>();
    final List<Long> bytes = new ArrayList<>();
    private final int most;

    Heard() {
        this(Integer.MAX_VALUE);
    }

    /// @param most after so many adverts it has enough
    Heard(int most) {
        this.most = most;
    }

    AdvertReading read(AdvertFile file) {
        return AdvertReader.read(file, Optional.empty(), "test", this);
    }

    AdvertReading read(AdvertFile file, AdvertMapping mapping) {
        return AdvertReader.read(file, Optional.of(mapping), "test", this);
    }

    /// One line an advert: day, title, employer, place, country, text; what is empty is left out.
    List<String> lines() {
        return adverts.stream()
                .map(advert -> String.join(
                        " | ",
                        Stream.of(
                                        advert.posted().toString(),
                                        advert.title(),
                                        advert.employer(),
                                        advert.place(),
                                        advert.country(),
                                        advert.text().replace("\n", " / "))
                                .filter(part -> !part.isEmpty())
                                .toList()))
                .toList();
    }

    @Override
    public void advert(JobAdvert advert, long record) {
        adverts.add(advert);
        records.add(record);
    }

    @Override
    public void issue(ImportIssue issue) {
        issues.add(issue.message());
    }

    @Override
    public boolean goOn() {
        return adverts.size() < most;
    }

    @Override
    public void at(long bytesRead, long bytesAll) {
        bytes.add(bytesRead);
    }
}
