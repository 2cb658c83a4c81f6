package org.workways.concept;

import java.time.LocalDate;

/// Where a data set came from.
/// @param source  its name as people cite it
/// @param version the publisher's own
/// @param licence SPDX id, or `LicenseRef-…`
/// @param checked the day somebody last looked
public record Provenance(String source, String version, String licence, LocalDate checked) {}
