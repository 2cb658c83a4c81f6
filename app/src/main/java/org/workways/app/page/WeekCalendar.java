package org.workways.app.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.workways.app.answer.RoutePlan;
import org.workways.app.words.Figures;
import org.workways.route.Leg.WorkLeg;
import org.workways.route.Route;
import org.workways.route.Route.PlannedLeg;
import org.workways.taxonomy.SkillFamily;

/// When each leg is on: a bar a leg, a rule a week, courses above, jobs below, and the range in which it all ends.
final class WeekCalendar {
    private static final double TOP = 24;

    private final Route route;
    private final Names names;
    private final Figures figures;
    private final LocalDate first;
    private final LocalDate end;
    private final double left;
    private final double width;
    private final double row;
    private final Drawing drawing = new Drawing();

    private WeekCalendar(RoutePlan plan, Route route, Names names, double width, double left, double row) {
        this.route = route;
        this.names = names;
        this.figures = names.figures();
        this.first = plan.request().limits().start().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        this.end = lastDay(route)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                .plusDays(1);
        this.width = width;
        this.left = left;
        this.row = row;
    }

    static Markup wide(RoutePlan plan, Route route, Names names) {
        return new WeekCalendar(plan, route, names, 960, 84, 17).draw("calendar-wide", "map wide");
    }

    static Markup tall(RoutePlan plan, Route route, Names names) {
        return new WeekCalendar(plan, route, names, 358, 30, 24).draw("calendar-tall", "map tall");
    }

    private Markup draw(String id, String style) {
        var courses = numbers(false);
        var jobs = numbers(true);
        double jobsTop = TOP + courses.size() * row + (courses.isEmpty() || jobs.isEmpty() ? 0 : 7);
        double bottom = jobsTop + jobs.size() * row + 4;
        finish(bottom);
        grid(bottom);
        lane(names.say("calendar.courses"), courses, TOP);
        lane(names.say("calendar.jobs"), jobs, jobsTop);
        return drawing.svg(id, style, width, bottom + 34, names.say("plan.weeks"), description());
    }

    private void lane(String name, List<Integer> legs, double top) {
        if (legs.isEmpty()) return;
        if (left > 60) drawing.words("name", 0, top + row * 0.72, name);
        drawing.line("rule", 0, top - 3, width, top - 3);
        for (int i = 0; i < legs.size(); i++) bar(legs.get(i), top + i * row);
    }

    private void bar(int leg, double y) {
        var planned = route.legs().get(leg);
        double from = x(planned.start());
        double to = Math.max(from + 2, x(planned.end().plusDays(1)));
        drawing.words("number-plain end", left - 8, y + row * 0.72, Integer.toString(leg + 1));
        var families = families(planned);
        double height = (row - 5) / families.size();
        int strip = 0;
        for (var family : families)
            drawing.box("bar " + Names.style(family), from, y + strip++ * height, to - from, height, 0);
        var dates = figures.dates(planned.start(), planned.end());
        boolean isRoomAfter = to + 6 + Lettering.width(dates, 12) < width;
        drawing.words(
                isRoomAfter ? "small haloed" : "small haloed end",
                isRoomAfter ? to + 6 : from - 6,
                y + row * 0.66,
                dates);
    }

    private void grid(double bottom) {
        double week = x(first.plusWeeks(1)) - x(first);
        if (week >= 4)
            for (var day = first; !day.isAfter(end); day = day.plusWeeks(1))
                drawing.line("week", x(day), TOP - 3, x(day), bottom);
        double labelled = Double.NEGATIVE_INFINITY;
        for (var month = first.withDayOfMonth(1); month.isBefore(end); month = month.plusMonths(1)) {
            double x = Math.max(left, x(month));
            if (!month.isBefore(first)) drawing.line("month", x, 6, x, bottom);
            boolean isNewYear = month.getMonthValue() == 1 || labelled < 0;
            var label = figures.month(month) + (isNewYear ? " " + month.getYear() : "");
            double labelWidth = Lettering.width(label, 12) + 8;
            boolean isFree = x >= labelled && x + labelWidth <= nextYear(month, x, labelWidth);
            if (!isFree || x + labelWidth > width + 3) continue;
            drawing.words("small", x + 4, 14, label);
            labelled = x + labelWidth;
        }
    }

    /// A month's name gives way to the next January's, which carries the year.
    private double nextYear(LocalDate month, double x, double labelWidth) {
        var january = LocalDate.of(month.getYear() + 1, 1, 1);
        boolean isNear = january.isBefore(end) && month.getMonthValue() != 1;
        return isNear ? Math.max(x(january), x) : x + labelWidth;
    }

    private void finish(double bottom) {
        var finish = route.finish();
        double from = x(finish.p10());
        double to = x(finish.p90().plusDays(1));
        double middle = x(finish.p50().plusDays(1));
        drawing.box("finish", from, TOP - 3, to - from, bottom - TOP + 9, 0);
        drawing.line("finish-line", middle, TOP - 3, middle, bottom + 6);
        var words = names.say("calendar.done", figures.dates(finish.p10(), finish.p90()));
        double half = Lettering.width(words, 12) / 2;
        drawing.words("small mid", Math.clamp(middle, half, width - half), bottom + 22, words);
    }

    private double x(LocalDate day) {
        double days = ChronoUnit.DAYS.between(first, day);
        return left + (width - left - 2) * days / ChronoUnit.DAYS.between(first, end);
    }

    private List<Integer> numbers(boolean jobs) {
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < route.legs().size(); i++)
            if (route.legs().get(i).leg() instanceof WorkLeg == jobs) numbers.add(i);
        return numbers;
    }

    private EnumSet<SkillFamily> families(PlannedLeg planned) {
        var families = EnumSet.noneOf(SkillFamily.class);
        var counted = planned.needed().isEmpty() ? planned.leg().gives() : planned.needed();
        counted.forEach(fact -> families.add(names.family(fact.skill())));
        return families;
    }

    private String description() {
        var told = new ArrayList<String>();
        for (int i = 0; i < route.legs().size(); i++) {
            var leg = route.legs().get(i);
            told.add(names.say("calendar.told.step", Integer.toString(i + 1), figures.dates(leg.start(), leg.end())));
        }
        told.add(names.say(
                "calendar.told.done",
                figures.dates(route.finish().p10(), route.finish().p90())));
        return String.join(" ", told);
    }

    private static LocalDate lastDay(Route route) {
        var last = route.finish().p90();
        for (var leg : route.legs()) if (leg.end().isAfter(last)) last = leg.end();
        return last;
    }
}
