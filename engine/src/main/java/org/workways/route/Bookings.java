package org.workways.route;

/// The runs that dated legs of a plan are to join: when, and how many hours a week each takes. All times are weeks
/// after the start of the plan.
final class Bookings {
    /// Less than a tenth of a second: two times that are so near are one.
    static final double MOMENT = 1e-7;

    final int[] legs;
    final double[] from;
    final double[] to;
    final double[] hoursAWeek;

    /// @param legs  the dated ones
    /// @param count of all legs
    Bookings(int[] legs, int count) {
        this.legs = legs;
        this.from = new double[count];
        this.to = new double[count];
        this.hoursAWeek = new double[count];
    }

    /// Hours a week that go into runs just after a time.
    double load(double time) {
        double load = 0;
        for (int leg : legs) if (isOn(leg, time)) load += hoursAWeek[leg];
        return load;
    }

    /// How many runs are on just after a time.
    int count(double time) {
        int count = 0;
        for (int leg : legs) if (isOn(leg, time)) count++;
        return count;
    }

    boolean isOn(int leg, double time) {
        return from[leg] <= time + MOMENT && to[leg] > time + MOMENT;
    }

    /// The next time at which a run begins or ends; infinite if none does.
    double nextChange(double time) {
        double next = Double.POSITIVE_INFINITY;
        for (int leg : legs) {
            if (from[leg] > time + MOMENT) next = Math.min(next, from[leg]);
            if (to[leg] > time + MOMENT) next = Math.min(next, to[leg]);
        }
        return next;
    }

    /// When so many hours are done that take what the runs leave of the pace.
    double doneBy(double time, double hours, double pace) {
        double left = hours;
        double now = time;
        while (true) {
            double speed = Math.max(0, pace - load(now));
            double change = nextChange(now);
            if (change == Double.POSITIVE_INFINITY || left <= speed * (change - now)) return now + left / speed;
            left -= speed * (change - now);
            now = change;
        }
    }
}
