package org.workways.route;

import java.util.ArrayList;
import java.util.List;

/// A part of the space of hours, price and finishing day: all that lies below three limits.
/// @param hours below so many hundredths of an hour
/// @param cents below so many
/// @param day   done before this day; the first of the plan is day 0
record Zone(long hours, long cents, long day) {
    static final long ANY = Long.MAX_VALUE;

    /// What a set of legs takes.
    /// @param day the last
    record Vector(long hours, long cents, long day) {
        boolean isNoMoreThan(Vector that) {
            return hours <= that.hours && cents <= that.cents && day <= that.day;
        }
    }

    boolean holds(Vector vector) {
        return vector.hours < hours && vector.cents < cents && vector.day < day;
    }

    boolean isWithin(Zone that) {
        return hours <= that.hours && cents <= that.cents && day <= that.day;
    }

    /// Nothing takes less than nothing.
    boolean isEmpty() {
        return hours <= 0 || cents <= 0 || day <= 0;
    }

    /// What is left of some zones once a vector is found: the parts in which something is less of it. No part lies
    /// within another.
    /// Source: Klamroth, Lacour & Vanderpooten, *On the representation of the search region in multi-objective
    /// optimization*, 2015, doi:10.1016/j.ejor.2015.03.031 (local upper bounds).
    static List<Zone> split(List<Zone> zones, Vector found) {
        var left = new ArrayList<Zone>();
        var parts = new ArrayList<Zone>();
        for (var zone : zones) {
            if (!zone.holds(found)) {
                left.add(zone);
                continue;
            }
            parts.add(new Zone(found.hours, zone.cents, zone.day));
            parts.add(new Zone(zone.hours, found.cents, zone.day));
            parts.add(new Zone(zone.hours, zone.cents, found.day));
        }
        for (int i = 0; i < parts.size(); i++) if (!isSpare(i, parts, left)) left.add(parts.get(i));
        return left;
    }

    /// Whether it is empty, or a zone that stays or a later part holds all of it.
    private static boolean isSpare(int number, List<Zone> parts, List<Zone> staying) {
        var part = parts.get(number);
        return part.isEmpty()
                || staying.stream().anyMatch(part::isWithin)
                || parts.subList(number + 1, parts.size()).stream().anyMatch(part::isWithin);
    }
}
