/// Plans as calendars that any calendar program takes in (iCalendar, RFC 5545).
@NullMarked
package org.workways.files.calendar;

import org.jspecify.annotations.NullMarked;
