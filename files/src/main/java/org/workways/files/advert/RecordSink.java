package org.workways.files.advert;

/// Takes the records of a part as its format finds them.
interface RecordSink {
    /// @return whether to go on
    boolean record(RawRecord record);

    /// A record that cannot be read; it counts like the others.
    /// @return whether to go on
    boolean broken(Place place, String why);

    /// Nothing after this place can be read.
    void brokenFrom(Place place, String why);
}
