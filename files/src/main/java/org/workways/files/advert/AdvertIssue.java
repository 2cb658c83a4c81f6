package org.workways.files.advert;

import org.workways.concept.ImportIssue;

/// Why a record of a file did not become an advert. Each says where it stands and what to do.
public sealed interface AdvertIssue extends ImportIssue {
    /// File, entry of a zip, and row, line or record; or the file or entry alone.
    String place();

    record NoDate(String place, String column, String value) implements AdvertIssue {
        @Override
        public String message() {
            return value.isEmpty()
                    ? "%s has no day in '%s'. Left out; add the day, or name another column as \"posted\" in the mapping."
                            .formatted(place, column)
                    : "%s: '%s' in '%s' is no day. Left out; write it as in 2018-03-31."
                            .formatted(place, shown(value), column);
        }
    }

    record AmbiguousDate(String place, String column, String value) implements AdvertIssue {
        @Override
        public String message() {
            return ("%s: '%s' in '%s' may begin with the day or the month. Left out; set \"dateFormat\" in the mapping"
                            + " to \"day-first\" or \"month-first\".")
                    .formatted(place, shown(value), column);
        }
    }

    record NoText(String place, String column) implements AdvertIssue {
        @Override
        public String message() {
            return "%s has no text in '%s'. Left out; add it, or name another column as \"text\" in the mapping."
                    .formatted(place, column);
        }
    }

    record TextTooLong(String place, int characters, int most) implements AdvertIssue {
        @Override
        public String message() {
            return "%s has a text of %,d characters, more than the %,d of any advert. Left out; look for a quote that is not closed."
                    .formatted(place, characters, most);
        }
    }

    record BrokenRecord(String place, String why) implements AdvertIssue {
        @Override
        public String message() {
            return "%s cannot be read: %s. Left out; mend it and import the file again.".formatted(place, why);
        }
    }

    /// What comes after the place is not read, what came before is.
    record BrokenFile(String place, String why) implements AdvertIssue {
        @Override
        public String message() {
            return "%s: the rest cannot be read, %s. What came before is kept; get the file again."
                    .formatted(place, why);
        }
    }

    record NoRecords(String place) implements AdvertIssue {
        @Override
        public String message() {
            return "%s holds no record. Check that it was saved or downloaded completely.".formatted(place);
        }
    }

    /// A whole entry of a zip, or sheet of a workbook.
    record NotRead(String place, String why) implements AdvertIssue {
        @Override
        public String message() {
            return "%s was left out: %s".formatted(place, why);
        }
    }

    private static String shown(String value) {
        return value.length() > 80 ? value.substring(0, 80) + "…" : value;
    }
}
