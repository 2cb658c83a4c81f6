package org.workways.files.advert;

/// Where a record stands.
/// @param part   the file; in a zip also the entry
/// @param unit   what is counted: row, line, record, posting
/// @param number from 1
record Place(String part, String unit, long number) {
    @Override
    public String toString() {
        return part + " " + unit + " " + number;
    }
}
