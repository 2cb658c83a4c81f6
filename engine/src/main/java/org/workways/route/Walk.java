package org.workways.route;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/// One walk through the weeks of a plan whose runs are booked. A job is taken up as soon as it is open, one at a
/// time; of the courses without dates the first that is open takes all hours that the runs leave, and rests while they
/// leave none. What would be one leg too many while it lasts waits.
final class Walk {
    static final int NONE = -1;
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final Precedence precedence;
    private final Bookings booked;
    private final double pace;
    private final int atOnce;
    private final double[] jobWeeks;

    final double[] start;
    final double[] end;
    private final int[] lacking;
    private final boolean[] held;
    private double now;
    private int job;
    private int course;
    /// Hours a week that go into the course, and what was left of it when they last changed.
    private double speed;
    private double left;

    Walk(Precedence precedence, Bookings booked, double pace, int atOnce, double[] jobWeeks) {
        this.precedence = precedence;
        this.booked = booked;
        this.pace = pace;
        this.atOnce = atOnce;
        this.jobWeeks = jobWeeks;
        this.start = new double[jobWeeks.length];
        this.end = new double[jobWeeks.length];
        this.lacking = new int[jobWeeks.length];
        this.held = new boolean[precedence.facts()];
    }

    /// The week in which the last leg ended.
    double weeks() {
        return now;
    }

    /// @param courses those without dates, in the order in which they are preferred
    /// @param jobs    the same
    /// @param hours   what each course takes
    /// @return the leg whose run begins before it is open, `NONE` if there is no such
    int through(int[] courses, int[] jobs, IntToDoubleFunction hours) {
        reset();
        while (true) {
            if (job == NONE) beginJob(jobs);
            if (course == NONE) beginCourse(courses, hours);
            int ending = ending();
            double time = ending == NONE ? NEVER : end[ending];
            int opening = opening();
            if (opening != NONE && booked.from[opening] < time - Bookings.MOMENT) {
                if (lacking[opening] > 0) return opening;
                join(opening);
            } else if (ending == NONE || time == NEVER) return NONE;
            else finish(ending);
        }
    }

    private void reset() {
        System.arraycopy(precedence.lacking(), 0, lacking, 0, lacking.length);
        Arrays.fill(held, false);
        Arrays.fill(start, NEVER);
        Arrays.fill(end, NEVER);
        now = 0;
        job = NONE;
        course = NONE;
    }

    private boolean isWaiting(int leg) {
        return start[leg] == NEVER;
    }

    private void beginJob(int[] jobs) {
        for (int leg : jobs)
            if (isWaiting(leg) && lacking[leg] == 0 && fits(now + jobWeeks[leg])) {
                job = leg;
                start[leg] = now;
                end[leg] = now + jobWeeks[leg];
                return;
            }
    }

    private void beginCourse(int[] courses, IntToDoubleFunction hours) {
        double free = free();
        if (free == 0) return;
        for (int leg : courses)
            if (isWaiting(leg) && lacking[leg] == 0) {
                double all = hours.applyAsDouble(leg);
                if (!fits(atOnce == Integer.MAX_VALUE ? now : booked.doneBy(now, all, pace))) continue;
                course = leg;
                speed = free;
                left = all;
                start[leg] = now;
                end[leg] = now + left / speed;
                return;
            }
    }

    private double free() {
        double free = pace - booked.load(now);
        return free > Bookings.MOMENT ? free : 0;
    }

    /// Whether one leg more, from now to that end, is never one too many.
    private boolean fits(double last) {
        if (atOnce == Integer.MAX_VALUE) return true;
        double courseEnd = course == NONE ? now : booked.doneBy(now, leftNow(), pace);
        for (double time = now; time < last - Bookings.MOMENT; time = booked.nextChange(time)) {
            int others = booked.count(time);
            if (job != NONE && end[job] > time + Bookings.MOMENT) others++;
            if (courseEnd > time + Bookings.MOMENT) others++;
            if (others >= atOnce) return false;
        }
        return true;
    }

    private double leftNow() {
        return speed > 0 ? Math.max(0, (end[course] - now) * speed) : left;
    }

    /// Of what goes on, what ends first: runs, then the job, then the course.
    private int ending() {
        int first = NONE;
        for (int leg : booked.legs) if (!isWaiting(leg) && lacking[leg] == 0) first = earlier(first, leg);
        if (job != NONE) first = earlier(first, job);
        return course == NONE ? first : earlier(first, course);
    }

    private int earlier(int one, int other) {
        return one == NONE || end[other] < end[one] ? other : one;
    }

    private int opening() {
        int first = NONE;
        for (int leg : booked.legs)
            if (isWaiting(leg) && (first == NONE || booked.from[leg] < booked.from[first])) first = leg;
        return first;
    }

    private void join(int leg) {
        now = Math.max(now, booked.from[leg]);
        start[leg] = booked.from[leg];
        end[leg] = booked.to[leg];
        changeSpeed();
    }

    private void finish(int leg) {
        now = Math.max(now, end[leg]);
        boolean wasRun = leg != job && leg != course;
        if (leg == job) job = NONE;
        if (leg == course) course = NONE;
        lacking[leg] = -1; // ended, so that it does not end again
        for (int fact : precedence.gives()[leg])
            if (!held[fact]) {
                held[fact] = true;
                for (int waiting : precedence.wanting()[fact]) lacking[waiting]--;
            }
        if (wasRun) changeSpeed();
    }

    private void changeSpeed() {
        if (course == NONE) return;
        left = leftNow();
        speed = free();
        end[course] = speed > 0 ? now + left / speed : NEVER;
    }
}
