package org.workways.files.advert;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.workways.concept.UserException;
import org.workways.files.GivenFile;

/// Reads the adverts of a file, whatever it holds: a table in text or a workbook, JSON, JSON
/// Lines, web pages with schema.org postings; each of them also in gzip or in a zip. One record
/// is held at a time, and at the beginning some to guess by.
public final class AdvertReader {
    private AdvertReader() {}

    /// Reads until the end, or until the sink has enough. Adverts come masked (see
    /// `PersonalData`). What cannot be an advert is an issue and stops nothing.
    /// @param mapping which column is what; guessed if not given. Postings of schema.org need
    ///     none
    /// @param source  what the adverts are counted as, where the file does not say
    /// @throws UserException if the file is missing, empty, of a kind that is not read (also
    ///     Parquet: see `AdvertFile.isParquet`), unpacks without end, has no column of days or
    ///     texts, or not those of the mapping
    public static AdvertReading read(AdvertFile file, Optional<AdvertMapping> mapping, String source, AdvertSink sink) {
        if (source.isBlank()) throw new IllegalArgumentException("Adverts are of a source, got none.");
        var path = GivenFile.file(file.path());
        try {
            long size = Files.size(path);
            var delivery = new Delivery(sink, size);
            new FileReading(file, size, mapping, source, delivery).run();
            return delivery.end();
        } catch (IOException e) {
            throw GivenFile.unreadable(path, e);
        }
    }
}
