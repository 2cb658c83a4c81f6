package org.workways.files.advert;

import java.util.Optional;

/// How the reading of a file ended.
/// @param mapping  by which the first part of the file that could be read was read; empty if none
///     was
/// @param records  how many there were, good and bad, as far as it was read
/// @param adverts  how many of them became adverts
/// @param finished whether it was read to its end, and not stopped
public record AdvertReading(
        Optional<AdvertMapping> mapping, long records, long adverts, long issues, boolean finished) {}
