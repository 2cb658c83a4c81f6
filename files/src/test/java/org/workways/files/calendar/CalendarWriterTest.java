package org.workways.files.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// FEATURE: a plan is a calendar that other programs take in without loss.
class CalendarWriterTest {
    private static final Instant STAMP = Instant.parse("2026-11-23T17:48:05.9Z");
    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

    @Test
    void an_event_reads_as_the_standard_writes_it() {
        var event = new CalendarEvent(
                "leg-1@workways",
                "MQTT in practice",
                "30 hours, week 1 of 3",
                MONDAY,
                MONDAY.plusDays(4),
                Optional.of(URI.create("https://example.org/mqtt")),
                Optional.of(MONDAY.plusWeeks(2)));
        assertThat(CalendarWriter.write("My way", List.of(event), STAMP))
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Workways//Workways//EN",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "NAME:My way",
                        "X-WR-CALNAME:My way",
                        "BEGIN:VEVENT",
                        "UID:leg-1@workways",
                        "DTSTAMP:20261123T174805Z",
                        "DTSTART;VALUE=DATE:20270104",
                        "DTEND;VALUE=DATE:20270109",
                        "RRULE:FREQ=WEEKLY;UNTIL=20270118",
                        "SUMMARY:MQTT in practice",
                        "DESCRIPTION:30 hours\\, week 1 of 3",
                        "URL:https://example.org/mqtt",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
    }

    @Test
    void days_come_back_as_they_went() {
        var event = parsed(CalendarEvent.once("a", "Course", MONDAY, MONDAY.plusDays(2)));
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(day(event.getDateStart().getValue())).isEqualTo(MONDAY);
        assertThat(day(event.getDateEnd().getValue())).isEqualTo(MONDAY.plusDays(3)); // the first day after it
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Commas, semicolons; colons: and \\ backslashes",
                "two\nlines\nEND:VEVENT\nSUMMARY:forged",
                "a \"quoted\" title; with \\n no break",
                "Mess- und Regelungstechnik für Einsteigerinnen und Einsteiger, Übungsblätter ünd öfter älles",
                "家庭用スマートセンサーとモノのインターネットの基礎から応用までを学ぶ長い題名の講座です",
                "👩‍🔧👩‍🔧👩‍🔧👩‍🔧👩‍🔧👩‍🔧👩‍🔧👩‍🔧👩‍🔧👩‍🔧 tools",
                "=HYPERLINK(\"https://example.org\")",
                " spaces at both ends "
            })
    void any_title_comes_back_as_it_went(String title) {
        var event = parsed(CalendarEvent.once("a", title, MONDAY, MONDAY));
        assertThat(event.getSummary().getValue()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void no_line_is_longer_than_75_octets_and_no_character_is_cut(int octets) {
        var character = List.of("x", "é", "語", "🔧").get(octets - 1);
        for (int padding = 0; padding < 8; padding++) {
            var title = "a".repeat(padding) + character.repeat(200);
            var written = CalendarWriter.write("n", List.of(CalendarEvent.once("a", title, MONDAY, MONDAY)), STAMP);
            for (var line : written.split("\r\n", -1)) {
                assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
                assertThat(line).doesNotContain("?").doesNotContain("\n");
            }
            assertThat(first(written).getSummary().getValue()).isEqualTo(title);
        }
    }

    @Test
    void control_characters_and_halves_of_characters_do_not_break_the_calendar() {
        var event = parsed(CalendarEvent.once("a", "bell\u0007 null\u0000 half\uD83D end", MONDAY, MONDAY));
        assertThat(event.getSummary().getValue()).isEqualTo("bell null half\uFFFD end");
    }

    @Test
    void a_thousand_events_all_come_back() {
        var events = java.util.stream.IntStream.range(0, 1000)
                .mapToObj(i -> CalendarEvent.once("leg-" + i, "Leg " + i, MONDAY.plusDays(i), MONDAY.plusDays(i)))
                .toList();
        var calendar = calendar(CalendarWriter.write("n", events, STAMP));
        assertThat(calendar.getEvents()).hasSize(1000);
        assertThat(calendar.getEvents().get(999).getUid().getValue()).isEqualTo("leg-999");
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
    }

    @Test
    void a_calendar_without_events_and_an_event_that_ends_before_it_begins_are_bugs() {
        assertThatThrownBy(() -> CalendarWriter.write("n", List.of(), STAMP))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CalendarEvent.once("a", "x", MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ends on 2027-01-03");
    }

    private static VEvent parsed(CalendarEvent event) {
        return first(CalendarWriter.write("Name; of, it", List.of(event), STAMP));
    }

    private static VEvent first(String written) {
        assertThat(calendar(written).getEvents()).hasSize(1);
        return calendar(written).getEvents().getFirst();
    }

    private static ICalendar calendar(String written) {
        return Biweekly.parse(written).first();
    }

    private static LocalDate day(Date date) {
        return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
