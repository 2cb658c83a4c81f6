package org.workways.files.advert;

import java.util.Optional;
import org.workways.concept.ImportIssue;

/// Hands over what one file gives: counts its records, asks before each whether to go on, tells
/// how far it is.
final class Delivery {
    private static final long STEP = 1 << 18;

    private final AdvertSink sink;
    private final long bytesAll;
    private long bytes;
    private long told;
    private long records;
    private long adverts;
    private long issues;
    private boolean stopped;
    private Optional<AdvertMapping> mapping = Optional.empty();

    Delivery(AdvertSink sink, long bytesAll) {
        this.sink = sink;
        this.bytesAll = bytesAll;
    }

    void bytes(long more) {
        bytes += more;
    }

    /// @return whether the next record is wanted; then it is counted
    boolean next() {
        if (bytes - told >= STEP) tell();
        stopped = stopped || !sink.goOn();
        if (stopped) return false;
        records++;
        return true;
    }

    void deliver(AdvertMaking.Outcome outcome) {
        switch (outcome) {
            case AdvertMaking.Made(var advert) -> {
                adverts++;
                sink.advert(advert, records);
            }
            case AdvertMaking.Refused(var issue) -> issue(issue);
        }
    }

    void issue(ImportIssue issue) {
        issues++;
        sink.issue(issue);
    }

    void readBy(AdvertMapping used) {
        if (mapping.isEmpty()) mapping = Optional.of(used);
    }

    boolean isStopped() {
        return stopped;
    }

    AdvertReading end() {
        if (!stopped) bytes = bytesAll;
        tell();
        return new AdvertReading(mapping, records, adverts, issues, !stopped);
    }

    private void tell() {
        told = bytes;
        sink.at(Math.min(bytes, bytesAll), bytesAll);
    }
}
