package org.workways.app.answer;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.workways.concept.ConceptId;
import org.workways.route.Leg;
import org.workways.route.Leg.WorkLeg;
import org.workways.route.Route;
import org.workways.route.Skyline;

/// A skyline in words: what its points are called, what each has otherwise than the plan, and what is not known.
public final class SkylineWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final int LETTERS = 26;
    private static final int MOST_TITLES = 2;
    private static final int MOST_PARTS = 3;
    /// Hours of a point are sums of hundredths.
    private static final double ROUNDING = 0.1;

    private final RoutePlan plan;
    private final Skyline skyline;

    public SkylineWords(RoutePlan plan, Skyline skyline) {
        this.plan = plan;
        this.skyline = skyline;
    }

    /// `A`, …, `Z`, `A2`, …
    public String name(int number) {
        return (char) ('A' + number % LETTERS) + (number < LETTERS ? "" : Integer.toString(number / LETTERS + 1));
    }

    public String summary() {
        int count = skyline.points().size();
        if (count == 0 && skyline.isComplete()) return "There is nothing to trade: no route leads there.";
        if (count == 0) return "No route was found with this effort.";
        var many = count == 1 ? "One route is beaten by no other" : count + " routes are beaten by no other";
        return many + " on hours, price and finishing day at once"
                + (skyline.isComplete() ? "; proven: there are no more." : ", as far as the search went.");
    }

    /// `this plan`, or `with Databases instead of SQL basics`.
    public String difference(Skyline.Point point) {
        if (plan.routes().isEmpty()) return titles(point.legs());
        var mine = plan.routes().getFirst().legs().stream()
                .map(Route.PlannedLeg::leg)
                .toList();
        var instead = titles(without(point.legs(), mine));
        var gone = titles(without(mine, point.legs()));
        if (instead.isEmpty() && gone.isEmpty()) return "this plan";
        if (instead.isEmpty()) return "without " + gone;
        return "with " + instead + (gone.isEmpty() ? "" : " instead of " + gone);
    }

    /// What a reader must know to read it rightly; whole sentences.
    public List<String> notes() {
        var notes = new ArrayList<String>();
        plan.routes().stream().findFirst().flatMap(this::whyBeaten).ifPresent(notes::add);
        if (skyline.points().stream().anyMatch(point -> point.unpriced() > 0))
            notes.add("* with a price that nobody stated, taken to be %.0f EUR."
                    .formatted(plan.request().costing().unknownPriceInEuros()));
        var withJobs = IntStream.range(0, skyline.points().size())
                .filter(point -> skyline.points().get(point).legs().stream().anyMatch(WorkLeg.class::isInstance))
                .mapToObj(this::name)
                .toList();
        if (!withJobs.isEmpty())
            notes.add("%s: with a job on the way. Its months are in the finishing day, not in the hours."
                    .formatted(String.join(", ", withJobs)));
        if (skyline.isComplete()) return notes;
        var parts = skyline.open().stream().map(SkylineWords::part).distinct().toList();
        notes.add("Not searched to the end: whether there is another one "
                + parts.stream().limit(MOST_PARTS).collect(Collectors.joining("; or "))
                + (parts.size() > MOST_PARTS
                        ? "; or in %d more parts (see the JSON)".formatted(parts.size() - MOST_PARTS)
                        : "")
                + ".");
        return notes;
    }

    /// Why the plan is shown although a point takes no more hours, no more money and no more days: the costing counts
    /// what the skyline does not.
    private Optional<String> whyBeaten(Route route) {
        var costing = plan.request().costing();
        return IntStream.range(0, skyline.points().size())
                .filter(point -> beats(skyline.points().get(point), route))
                .boxed()
                .min(Comparator.comparingDouble(
                        point -> skyline.points().get(point).cost()))
                .map(point ->
                        ("This plan is none of them: %s takes no more hours, money or days. The plan is shown because"
                            + " it costs less under the costing '%s' (%.0f h, %s %.0f h), which also counts %.0f h for"
                            + " each job on the way and %.0f h for each course.")
                                .formatted(
                                        name(point),
                                        costing.name(),
                                        route.cost(),
                                        name(point),
                                        skyline.points().get(point).cost(),
                                        costing.jobChangeInHours(),
                                        costing.courseInHours()));
    }

    private boolean beats(Skyline.Point point, Route route) {
        double unstated = route.unpriced() * plan.request().costing().unknownPriceInEuros();
        var end = route.legs().stream().map(Route.PlannedLeg::end).max(Comparator.naturalOrder());
        return point.cost() > route.cost()
                && point.hours() <= route.hours().likely() + ROUNDING
                && point.cents() <= route.price().highCents() + Math.round(100 * unstated)
                && end.filter(point.done()::isAfter).isEmpty();
    }

    private static String part(Skyline.Open open) {
        var limits = new ArrayList<String>();
        open.hours().ifPresent(hours -> limits.add("below %.0f h".formatted(hours)));
        open.cents().ifPresent(cents -> limits.add("below %.0f EUR".formatted(cents / 100.0)));
        open.done().ifPresent(day -> limits.add("done before " + DAY.format(day)));
        return limits.isEmpty() ? "anywhere" : String.join(" and ", limits);
    }

    private static List<Leg> without(List<Leg> legs, List<Leg> others) {
        var ids = new TreeSet<ConceptId>();
        others.forEach(leg -> ids.add(leg.id()));
        return legs.stream().filter(leg -> !ids.contains(leg.id())).toList();
    }

    /// A job first: it changes more in a life than any course.
    private static String titles(List<Leg> legs) {
        var first = legs.stream()
                .sorted(Comparator.comparing(leg -> !(leg instanceof WorkLeg)))
                .limit(MOST_TITLES)
                .map(leg -> "'" + leg.title() + "'")
                .collect(Collectors.joining(", "));
        return legs.size() > MOST_TITLES ? first + " and %d more".formatted(legs.size() - MOST_TITLES) : first;
    }
}
