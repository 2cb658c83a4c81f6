package org.workways.files.atlas;

import java.time.LocalDate;
import java.util.Optional;

/// A data set or document that rows of the atlas name as what stands behind them.
/// @param url     its page, if it has one
/// @param version the publisher's own, if there is one
/// @param licence SPDX id, or `LicenseRef-…`
/// @param checked the day somebody last looked
public record Source(
        String id,
        String title,
        String publisher,
        Optional<String> url,
        Optional<String> version,
        String licence,
        LocalDate checked) {}
