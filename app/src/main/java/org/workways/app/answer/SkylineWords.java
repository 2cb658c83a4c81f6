package org.workways.app.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.workways.app.words.Words;
import org.workways.concept.ConceptId;
import org.workways.route.Leg;
import org.workways.route.Leg.WorkLeg;
import org.workways.route.Route;
import org.workways.route.Skyline;

/// A skyline in words: what its points are called, what each has otherwise than the plan, and what is not known.
public final class SkylineWords {
    private static final int LETTERS = 26;
    private static final double ROUNDING = 0.1;
    private static final int MOST_TITLES = 2;
    private static final int MOST_PARTS = 3;

    private final RoutePlan plan;
    private final Skyline skyline;
    private final Words words;

    /// In English.
    SkylineWords(RoutePlan plan, Skyline skyline) {
        this(plan, skyline, Words.ENGLISH);
    }

    public SkylineWords(RoutePlan plan, Skyline skyline, Words words) {
        this.plan = plan;
        this.skyline = skyline;
        this.words = words;
    }

    /// `A`, …, `Z`, `A2`, …
    public String name(int number) {
        return (char) ('A' + number % LETTERS) + (number < LETTERS ? "" : Integer.toString(number / LETTERS + 1));
    }

    public String summary() {
        int count = skyline.points().size();
        if (count == 0) return words.say(skyline.isComplete() ? "skyline.none" : "skyline.not-found");
        return words.say(skyline.isComplete() ? "skyline.proven" : "skyline.as-far", count);
    }

    /// `this plan`, or `with Databases instead of SQL basics`.
    public String difference(Skyline.Point point) {
        if (plan.routes().isEmpty()) return titles(point.legs());
        var mine = plan.routes().getFirst().legs().stream()
                .map(Route.PlannedLeg::leg)
                .toList();
        var instead = titles(without(point.legs(), mine));
        var gone = titles(without(mine, point.legs()));
        if (gone.isEmpty()) return instead.isEmpty() ? words.say("skyline.this") : words.say("ways.with", instead);
        return instead.isEmpty() ? words.say("ways.without", gone) : words.say("ways.instead", instead, gone);
    }

    /// What a reader must know to read it rightly; whole sentences.
    public List<String> notes() {
        var notes = new ArrayList<String>();
        plan.routes().stream().findFirst().flatMap(this::whyBeaten).ifPresent(notes::add);
        if (skyline.points().stream().anyMatch(point -> point.unpriced() > 0))
            notes.add(words.say(
                    "skyline.unpriced",
                    words.figures().fixed(plan.request().costing().unknownPriceInEuros(), 0)));
        var withJobs = IntStream.range(0, skyline.points().size())
                .filter(point -> skyline.points().get(point).legs().stream().anyMatch(WorkLeg.class::isInstance))
                .mapToObj(this::name)
                .toList();
        if (!withJobs.isEmpty()) notes.add(words.say("skyline.jobs", String.join(", ", withJobs)));
        if (skyline.isComplete()) return notes;
        notes.add(words.say("skyline.open", open()));
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
                .map(point -> words.say(
                        "skyline.beaten",
                        name(point),
                        costing.name(),
                        hours(route.cost()),
                        hours(skyline.points().get(point).cost()),
                        hours(costing.jobChangeInHours()),
                        hours(costing.courseInHours())));
    }

    private String hours(double hours) {
        return words.figures().fixed(hours, 0);
    }

    private boolean beats(Skyline.Point point, Route route) {
        double unstated = route.unpriced() * plan.request().costing().unknownPriceInEuros();
        var end = route.legs().stream().map(Route.PlannedLeg::end).max(Comparator.naturalOrder());
        return point.cost() > route.cost()
                && point.hours() <= route.hours().likely() + ROUNDING
                && point.cents() <= route.price().highCents() + Math.round(100 * unstated)
                && end.filter(point.done()::isAfter).isEmpty();
    }

    private String open() {
        var parts = skyline.open().stream().map(this::part).distinct().toList();
        var named = new ArrayList<>(parts.subList(0, Math.min(MOST_PARTS, parts.size())));
        if (parts.size() > MOST_PARTS) named.add(words.say("skyline.open.more", parts.size() - MOST_PARTS));
        return words.figures().joined("skyline.open.or", named);
    }

    private String part(Skyline.Open open) {
        var figures = words.figures();
        var limits = new ArrayList<String>();
        open.hours().ifPresent(hours -> limits.add(words.say("skyline.open.hours", figures.fixed(hours, 0))));
        open.cents().ifPresent(cents -> limits.add(words.say("skyline.open.price", figures.fixed(cents / 100.0, 0))));
        open.done().ifPresent(day -> limits.add(words.say("skyline.open.done", figures.looseDate(day))));
        return limits.isEmpty() ? words.say("skyline.open.anywhere") : figures.joined("list.and", limits);
    }

    private static List<Leg> without(List<Leg> legs, List<Leg> others) {
        var ids = new TreeSet<ConceptId>();
        others.forEach(leg -> ids.add(leg.id()));
        return legs.stream().filter(leg -> !ids.contains(leg.id())).toList();
    }

    /// A job first: it changes more in a life than any course.
    private String titles(List<Leg> legs) {
        var first = legs.stream()
                .sorted(Comparator.comparing(leg -> !(leg instanceof WorkLeg)))
                .limit(MOST_TITLES)
                .map(leg -> words.say("quote.title", LegWords.title(leg, words)))
                .collect(Collectors.joining(", "));
        return legs.size() > MOST_TITLES ? words.say("list.more", first, legs.size() - MOST_TITLES) : first;
    }
}
