package org.workways.app.answer;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.workways.concept.Provenance;
import org.workways.recognise.HeldJob;
import org.workways.recognise.HeldSkill;
import org.workways.recognise.Mention;
import org.workways.route.Robustness;
import org.workways.route.Route;
import org.workways.route.RouteAnswer;
import org.workways.route.Skyline;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

/// A plan as people read it at a terminal, 100 columns wide.
public final class RouteText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final int WIDTH = 100;
    private static final int FEW = 12;

    private final RoutePlan plan;
    private final Taxonomy taxonomy;
    private final boolean explain;
    private final StringBuilder text = new StringBuilder();

    private RouteText(RoutePlan plan, boolean explain) {
        this.plan = plan;
        this.taxonomy = plan.taxonomy();
        this.explain = explain;
    }

    /// @param explain every piece of evidence and every reason
    /// @param files   where the plan was written
    public static String of(RoutePlan plan, boolean explain, List<Path> files) {
        var writer = new RouteText(plan, explain);
        writer.person();
        writer.gap();
        writer.answer();
        plan.skyline().ifPresent(skyline -> writer.skyline(skyline));
        plan.robust().ifPresent(robust -> writer.robust(robust));
        writer.data();
        if (!files.isEmpty())
            writer.line("Written: " + files.stream().map(Path::toString).collect(Collectors.joining(", ")));
        return writer.text.toString();
    }

    private void person() {
        var person = plan.person();
        heading("You, as read from " + person.source());
        jobs(person.jobs());
        for (var skill : shown(person.skills())) skill(skill);
        if (!explain && person.skills().size() > FEW)
            line("  … and %d more (--explain shows all)"
                    .formatted(person.skills().size() - FEW));
        if (!person.stated().isEmpty()) wrapped("  given: ", facts(person.stated()));
        unmatched(person.unmatched());
    }

    /// Each occupation once, with the years of all its jobs.
    private void jobs(List<HeldJob> jobs) {
        var years = new LinkedHashMap<String, Double>();
        jobs.forEach(job -> years.merge(job.label(), job.years(), Double::sum));
        years.forEach((label, sum) -> line("  worked as %s%s"
                .formatted(label, sum == 0 ? "" : sum < 1 ? ", less than a year" : ", %.0f years".formatted(sum))));
    }

    /// The surest first: what the text states before what a job implies.
    private List<HeldSkill> shown(List<HeldSkill> skills) {
        return skills.stream()
                .sorted((a, b) -> Double.compare(b.score(), a.score()))
                .limit(explain ? skills.size() : FEW)
                .toList();
    }

    private void skill(HeldSkill skill) {
        var label = shorten(taxonomy.skill(skill.skill()).label(), 32);
        var lead = "  %-32s %d  %3.0f %%  ".formatted(label, skill.level().number(), 100 * skill.score());
        if (!explain) {
            var tail = Backing.brief(skill).map(words -> ", " + words).orElse("");
            line(lead + quoted(telling(skill).sentence(), WIDTH - lead.length() - tail.length()) + tail);
            return;
        }
        line(lead + Backing.of(skill).orElse(skill.kind().words()));
        for (var place : skill.evidence()) wrapped("      ", quoted(place.sentence(), 160) + ": " + place.because());
    }

    private static String quoted(String sentence, int most) {
        return "\"" + shorten(sentence, most - 2) + "\"";
    }

    /// The place that tells the level; of several the surest.
    private static HeldSkill.Evidence telling(HeldSkill skill) {
        return skill.evidence().stream()
                .filter(place -> place.level() == skill.level())
                .reduce((a, b) -> b.score() > a.score() ? b : a)
                .orElseThrow();
    }

    private void unmatched(List<Mention> mentions) {
        if (mentions.isEmpty()) return;
        var shown = mentions.stream()
                .limit(explain ? mentions.size() : FEW)
                .map(this::unmatched)
                .toList();
        wrapped("  not counted: ", String.join("; ", shown) + (shown.size() < mentions.size() ? "; …" : ""));
        line("  Wrong? Correct it with --skills \"python:2, mqtt:0\" beside --cv (0 strikes out).");
    }

    private String unmatched(Mention mention) {
        return switch (mention) {
            case Mention.Unknown unknown -> "\"" + shorten(unknown.text(), 60) + "\" (unknown)";
            case Mention.Ambiguous ambiguous ->
                "\"%s\" (%s?)"
                        .formatted(
                                ambiguous.text(),
                                ambiguous.candidates().stream()
                                        .map(id -> taxonomy.skill(id).label())
                                        .collect(Collectors.joining(" or ")));
            case Mention.Matched match -> taxonomy.skill(match.skill()).label() + " (" + stance(match.stance()) + ")";
        };
    }

    private static String stance(Mention.Stance stance) {
        return switch (stance) {
            case STATED -> "stated";
            case NEGATED -> "you say you do not have it";
            case WISHED -> "a wish";
            case NICE_TO_HAVE -> "nice to have";
        };
    }

    private void gap() {
        var gap = plan.gap();
        if (gap.isEmpty()) return;
        heading("Missing for " + plan.goal().label());
        var byFamily = new TreeMap<SkillFamily, List<String>>();
        for (var missing : gap)
            byFamily.computeIfAbsent(missing.skill().family(), family -> new ArrayList<>())
                    .add("%s %s%d"
                            .formatted(
                                    missing.skill().label(),
                                    missing.held()
                                            .map(level -> level.number() + "→")
                                            .orElse(""),
                                    missing.needed().number()));
        byFamily.forEach((family, skills) -> wrapped("  %-34s ".formatted(family.label()), String.join(", ", skills)));
    }

    private void answer() {
        switch (plan.answer()) {
            case RouteAnswer.Found(var routes) -> found(routes);
            case RouteAnswer.AlreadyQualified qualified -> {
                heading("Nothing left to learn for " + plan.goal().label());
                line("  All its essential skills are there: apply.");
            }
            case RouteAnswer.Unreachable unreachable -> unreachable(unreachable);
            case RouteAnswer.StoppedEarly(var routes, var bound) -> {
                heading("Stopped early: no route costs less than %.1f h".formatted(bound));
                routes.forEach(route -> route(route, "best so far"));
            }
        }
        for (var note : plan.goal().notes()) wrapped("  Note: ", note);
    }

    private void found(List<Route> routes) {
        heading("The way to " + plan.goal().label());
        route(routes.getFirst(), "");
        for (int i = 1; i < routes.size(); i++) {
            heading("Alternative %d".formatted(i));
            route(
                    routes.get(i),
                    " (%+.0f h, %.0f %% of its cost on other legs)"
                            .formatted(
                                    routes.get(i).cost() - routes.getFirst().cost(),
                                    100 * routes.get(i).difference(routes.getFirst(), plan.request())));
        }
    }

    private void unreachable(RouteAnswer.Unreachable unreachable) {
        heading("No way to " + plan.goal().label() + " within these limits");
        if (!unreachable.untaught().isEmpty()) wrapped("  no course in the atlas for: ", facts(unreachable.untaught()));
        if (!unreachable.barred().isEmpty()) wrapped("  only outside your limits: ", facts(unreachable.barred()));
        unreachable
                .tooTight()
                .ifPresent(tight -> line(
                        tight.leastCents().isPresent()
                                ? "  It takes at least %s; your budget is %s."
                                        .formatted(
                                                euros(tight.leastCents().getAsLong()),
                                                euros(plan.request()
                                                        .limits()
                                                        .budgetCents()
                                                        .orElse(0L)))
                                : notInTime()));
        unreachable
                .nearest()
                .ifPresent(job -> line("  The nearest job that can be reached: "
                        + taxonomy.occupation(job).label()));
        unreachable.partial().ifPresent(route -> {
            heading(
                    unreachable.tooTight().isPresent()
                            ? "The cheapest way without that limit"
                            : "The way to all that can be learnt");
            route(route, "");
        });
    }

    private String notInTime() {
        var limits = plan.request().limits();
        return limits.deadline()
                        .map(day -> "  It cannot be done by " + DAY.format(day))
                        .orElse("  The dates of the courses cannot be kept")
                + " at %s h a week.".formatted(number(limits.hoursPerWeek()));
    }

    private void route(Route route, String note) {
        line("  %s%s, %s, done %s (between %s and %s)"
                .formatted(
                        hours(route.hours()),
                        note,
                        price(route),
                        DAY.format(route.finish().p50()),
                        DAY.format(route.finish().p10()),
                        DAY.format(route.finish().p90())));
        line(
                route.proven()
                        ? "  proven: no route costs less than %.1f h under the costing '%s'%s"
                                .formatted(
                                        route.lowerBound(),
                                        plan.request().costing().name(),
                                        route.leftOut().isEmpty() ? "" : " without " + leftOut(route))
                        : "  costs %.1f h, no route less than %.1f h, under the costing '%s'"
                                .formatted(
                                        route.cost(),
                                        route.lowerBound(),
                                        plan.request().costing().name()));
        int number = 1;
        for (var leg : route.legs()) leg(number++, leg, route);
    }

    private String leftOut(Route route) {
        var best = plan.routes().getFirst();
        var names = best.legs().stream()
                .filter(leg -> route.leftOut().contains(leg.leg().id()))
                .map(leg -> "'" + leg.leg().title() + "'")
                .toList();
        return names.size() > 3 || names.isEmpty() ? names.size() + " legs of the best" : String.join(" and ", names);
    }

    private void leg(int number, Route.PlannedLeg planned, Route route) {
        var leg = planned.leg();
        line("  %2d. %s (%s)".formatted(number, leg.title(), LegWords.provider(leg)));
        var effort = leg.hours().likely() > 0 ? hours(leg.hours()) + ", " : "";
        line("      %s%s, %s%s"
                .formatted(
                        effort,
                        leg.price().map(price -> euros(price.highCents())).orElse("price not stated"),
                        LegWords.run(planned).orElse(DAY.format(planned.start()) + " to " + DAY.format(planned.end())),
                        LegWords.attestation(leg).verified() ? "" : "  [unverified]"));
        wrapped(
                "      ",
                explain
                        ? LegWords.why(planned, route, plan)
                        : "Gives " + LegWords.facts(planned.needed(), taxonomy) + ".");
        var open = route.offRamps().stream()
                .filter(ramp -> ramp.afterLeg().equals(leg.id()))
                .map(ramp -> taxonomy.occupation(ramp.occupation()).label())
                .toList();
        if (!open.isEmpty()) wrapped("      → now open: ", String.join(", ", open));
    }

    private void skyline(Skyline skyline) {
        var words = new SkylineWords(plan, skyline);
        heading("What can be traded: hours, price, finishing day");
        wrapped("  ", words.summary());
        for (int i = 0; i < skyline.points().size(); i++) {
            var point = skyline.points().get(i);
            wrapped(
                    "  %-3s %6.0f h %12s  %-11s  "
                            .formatted(
                                    words.name(i),
                                    point.hours(),
                                    euros(point.cents()) + (point.unpriced() > 0 ? "*" : ""),
                                    DAY.format(point.done())),
                    words.difference(point));
        }
        words.notes().forEach(note -> wrapped("  ", note));
    }

    private void robust(Robustness robust) {
        heading("If hours or credit are off by 30 %");
        var words = new RobustWords(robust);
        wrapped("  ", words.summary());
        for (var decision : words.inOrderOf(plan.routes().getFirst()))
            wrapped(share(decision), words.decision(decision));
        words.changes().forEach(change -> wrapped("  ", change));
    }

    private static String share(Robustness.Decision decision) {
        return decision.share().isEmpty()
                ? "    –    "
                : "  %3.0f %%  ".formatted(100 * decision.share().getAsDouble());
    }

    private void data() {
        heading("Data");
        for (Provenance data : plan.data())
            line("  %s%s, %s, checked %s"
                    .formatted(
                            data.source(),
                            data.version().isEmpty() ? "" : " " + data.version(),
                            data.licence(),
                            data.checked()));
    }

    private String facts(Iterable<Fact> facts) {
        var names = new ArrayList<String>();
        facts.forEach(fact -> names.add(
                taxonomy.skill(fact.skill()).label() + " " + fact.level().number()));
        return String.join(", ", names);
    }

    private static String hours(org.workways.concept.Hours hours) {
        return "%.0f h (%.0f to %.0f)".formatted(hours.likely(), hours.low(), hours.high());
    }

    private static String price(Route route) {
        var range = route.price().lowCents() == route.price().highCents()
                ? euros(route.price().highCents())
                : "%.0f to %s"
                        .formatted(route.price().low(), euros(route.price().highCents()));
        return route.unpriced() == 0 ? range : range + " and %d price(s) not stated".formatted(route.unpriced());
    }

    private static String euros(long cents) {
        return cents % 100 == 0 ? cents / 100 + " EUR" : "%.2f EUR".formatted(cents / 100.0);
    }

    /// `8`, `7.5`.
    static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    private void heading(String heading) {
        text.append(text.isEmpty() ? "" : "\n").append(heading).append('\n');
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /// Breaks between words; further lines stand under the first.
    private void wrapped(String lead, String words) {
        var line = new StringBuilder(lead);
        for (var word : words.split(" ")) {
            if (line.length() + word.length() > WIDTH && line.length() > lead.length()) {
                line(line.toString());
                line = new StringBuilder(" ".repeat(lead.length()));
            }
            line.append(word).append(' ');
        }
        line(line.toString());
    }

    private static String shorten(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1).stripTrailing() + "…";
    }
}
