package org.workways.files.advert;

/// Looks at dates with slashes until one tells how all are meant.
final class OrderOfDates implements RecordSink {
    private final AdvertMapping mapping;
    private boolean open;
    private DateOrder order = DateOrder.AUTO;

    OrderOfDates(AdvertMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public boolean record(RawRecord record) {
        if (order != DateOrder.AUTO) return false;
        var value = mapping.first(AdvertField.POSTED, record);
        order = PostedDate.saysOrder(value);
        open |= PostedDate.of(value, DateOrder.AUTO) instanceof PostedDate.Ambiguous;
        return order == DateOrder.AUTO;
    }

    @Override
    public boolean broken(Place place, String why) {
        return order == DateOrder.AUTO;
    }

    @Override
    public void brokenFrom(Place place, String why) {}

    /// Whether there are dates of which nobody can tell yet.
    boolean isOpen() {
        return open && order == DateOrder.AUTO;
    }

    DateOrder order() {
        return order;
    }
}
