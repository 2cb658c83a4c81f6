package org.workways.files.advert;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// Takes the records of one part. The first ones are held back until it is known which column is
/// what; from then on each is made an advert and let go.
final class Intake implements RecordSink {
    private static final int MOST_AHEAD = 200;
    private static final long MOST_CHARACTERS_AHEAD = 4_000_000;

    /// Reads the part once more from its beginning, for a look at more of its records than the
    /// first.
    interface Again {
        void read(RecordSink sink) throws IOException;
    }

    private final String part;
    private final Optional<AdvertMapping> given;
    private final String source;
    private final Delivery delivery;
    private final Again again;
    private final List<Ahead> ahead = new ArrayList<>();
    private long charactersAhead;
    private boolean complete;
    private boolean broken;
    private Optional<AdvertMaking> making = Optional.empty();
    private final AdvertMaking ofPostings;

    /// A record, or the issue about it, that waits.
    private record Ahead(Optional<RawRecord> record, Optional<AdvertIssue> issue) {}

    /// @param given the user's mapping; guessed if there is none
    Intake(String part, Optional<AdvertMapping> given, String source, Delivery delivery, Again again) {
        this.part = part;
        this.given = given;
        this.source = source;
        this.delivery = delivery;
        this.again = again;
        var order = given.map(AdvertMapping::dateOrder).orElse(DateOrder.AUTO);
        this.ofPostings = new AdvertMaking(JobPostings.MAPPING.withDateOrder(order), source);
    }

    @Override
    public boolean record(RawRecord record) {
        if (making.isPresent()) return deliver(record);
        charactersAhead +=
                record.cells().values().stream().mapToLong(String::length).sum();
        return hold(new Ahead(Optional.of(record), Optional.empty()));
    }

    @Override
    public boolean broken(Place place, String why) {
        var issue = new AdvertIssue.BrokenRecord(place.toString(), why);
        if (making.isEmpty()) return hold(new Ahead(Optional.empty(), Optional.of(issue)));
        return deliver(issue);
    }

    @Override
    public void brokenFrom(Place place, String why) {
        broken = true;
        finish();
        if (!delivery.isStopped()) delivery.issue(new AdvertIssue.BrokenFile(place.toString(), why));
    }

    /// The end of the part: what is still held back goes its way.
    /// @throws NotAdverts if it cannot be known which column is what
    void finish() {
        if (making.isPresent()) return;
        complete = true;
        if (ahead.isEmpty() && !broken) delivery.issue(new AdvertIssue.NoRecords(part));
        settle();
    }

    private boolean hold(Ahead item) {
        ahead.add(item);
        boolean enough = ahead.size() >= MOST_AHEAD || charactersAhead >= MOST_CHARACTERS_AHEAD;
        return enough ? settle() : !delivery.isStopped();
    }

    /// @return whether to go on
    private boolean settle() {
        var mapping = mapping();
        making = Optional.of(new AdvertMaking(mapping, source));
        if (ahead.stream().anyMatch(item -> item.record().isPresent())) delivery.readBy(mapping);
        for (var item : ahead) {
            boolean on = item.record().map(this::deliver).orElse(true)
                    && item.issue().map(this::deliver).orElse(true);
            if (!on) break;
        }
        ahead.clear();
        return !delivery.isStopped();
    }

    private boolean deliver(RawRecord record) {
        if (!delivery.next()) return false;
        var maker = record.posting() ? ofPostings : making.orElse(ofPostings);
        delivery.deliver(maker.of(record));
        return true;
    }

    private boolean deliver(AdvertIssue issue) {
        if (!delivery.next()) return false;
        delivery.issue(issue);
        return true;
    }

    private AdvertMapping mapping() {
        var records = ahead.stream()
                .flatMap(item -> item.record().stream())
                .filter(record -> !record.posting())
                .toList();
        if (records.isEmpty()) return given.orElse(JobPostings.MAPPING);
        var columns = columns(records);
        given.ifPresent(mapping -> mapping.requireIn(columns, part));
        var mapping = given.orElseGet(() -> ColumnGuess.of(columns, records, part));
        return mapping.dateOrder() == DateOrder.AUTO ? mapping.withDateOrder(order(mapping, records)) : mapping;
    }

    private static SequencedSet<String> columns(List<RawRecord> records) {
        var columns = new LinkedHashSet<String>();
        records.forEach(record -> columns.addAll(record.cells().keySet()));
        return columns;
    }

    private DateOrder order(AdvertMapping mapping, List<RawRecord> records) {
        var column = new OrderOfDates(mapping);
        records.forEach(column::record);
        if (column.isOpen() && !complete) {
            try {
                again.read(column);
            } catch (IOException e) {
                return column.order(); // the reading itself will meet the same and tell it
            }
        }
        return column.order();
    }
}
