package org.workways.files.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Writes events as an iCalendar text. Source: RFC 5545; the calendar's name after RFC 7986, 5.1.
public final class CalendarWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final ContentLines lines = new ContentLines();

    private CalendarWriter() {}

    /// @param name   as the calendar program shows it
    /// @param events at least one; RFC 5545 knows no empty calendar
    /// @param stamp  when this was written; to the second
    /// @return lines of at most 75 octets in UTF-8, each ending in CR LF; the same for the same arguments
    /// @throws IllegalArgumentException if there is no event
    public static String write(String name, List<CalendarEvent> events, Instant stamp) {
        if (events.isEmpty()) throw new IllegalArgumentException("A calendar has at least one event.");
        var writer = new CalendarWriter();
        writer.calendar(name, events, MOMENT.format(stamp));
        return writer.lines.toString();
    }

    private void calendar(String name, List<CalendarEvent> events, String stamp) {
        lines.plain("BEGIN", "VCALENDAR");
        lines.plain("VERSION", "2.0");
        lines.plain("PRODID", "-//Workways//Workways//EN");
        lines.plain("CALSCALE", "GREGORIAN");
        lines.plain("METHOD", "PUBLISH");
        lines.text("NAME", name);
        lines.text("X-WR-CALNAME", name); // what programs older than RFC 7986 read
        for (var event : events) event(event, stamp);
        lines.plain("END", "VCALENDAR");
    }

    private void event(CalendarEvent event, String stamp) {
        lines.plain("BEGIN", "VEVENT");
        lines.text("UID", event.uid());
        lines.plain("DTSTAMP", stamp);
        lines.plain("DTSTART;VALUE=DATE", DAY.format(event.first()));
        lines.plain("DTEND;VALUE=DATE", DAY.format(dayAfter(event.last())));
        event.weeklyUntil().ifPresent(until -> lines.plain("RRULE", "FREQ=WEEKLY;UNTIL=" + DAY.format(until)));
        lines.text("SUMMARY", event.title());
        if (!event.description().isEmpty()) lines.text("DESCRIPTION", event.description());
        event.url().ifPresent(url -> lines.plain("URL", url.toASCIIString()));
        lines.plain("TRANSP", "TRANSPARENT"); // learning on a day does not make the whole day busy
        lines.plain("END", "VEVENT");
    }

    /// The end of an event is the first day that no longer belongs to it (RFC 5545, 3.6.1).
    private static LocalDate dayAfter(LocalDate last) {
        return last.plusDays(1);
    }
}
