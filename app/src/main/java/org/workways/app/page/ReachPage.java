package org.workways.app.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.workways.app.answer.Person;
import org.workways.concept.ConceptId;
import org.workways.concept.Provenance;
import org.workways.route.Reach;
import org.workways.route.ReachRequest;
import org.workways.route.Reached;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

/// All jobs that somebody can get to, by distance: `reach.html`.
public final class ReachPage {
    private final Names names;
    private final double within;
    private final List<Reach.Inside> inside = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    private final List<String> undecided = new ArrayList<>();

    private ReachPage(List<Reach> reached, double within, Names names) {
        this.names = names;
        this.within = within;
        for (var reach : reached)
            switch (reach) {
                case Reach.Inside job -> inside.add(job);
                case Reach.Open job -> open.add(names.job(job.occupation()));
                case Reach.Outside job -> outside.add(names.job(job.occupation()));
                case Reach.Undecided job -> undecided.add(names.job(job.occupation()));
            }
    }

    /// The whole page. Pure: the same answer gives the same text.
    /// @param reached in the order in which they are shown
    /// @return HTML that is also well-formed XML; it fetches nothing and runs nothing
    public static String html(
            Person person, ReachRequest request, Reached reached, Taxonomy taxonomy, List<Provenance> data) {
        return new ReachPage(reached.jobs(), request.within(), new Names(taxonomy)).html(person, request, data);
    }

    private String html(Person person, ReachRequest request, List<Provenance> data) {
        var title = "Jobs within " + Figures.hours(within) + " of " + person.source();
        var sheet = new Sheet();
        sheet.add(Element.of("header")
                .holding(
                        Element.of("h1").saying(title),
                        Element.of("p", "verdict").saying(summary()),
                        Element.of("p", "more")
                                .saying("Distance is cost in hours under the costing “"
                                        + request.costing().name() + "”; each is proven the least under these limits."),
                        LimitWords.list(request.limits())));
        if (!inside.isEmpty()) {
            sheet.section(
                    "map",
                    "How far each job is",
                    families(),
                    DistanceChart.wide(inside, names, within),
                    DistanceChart.tall(inside, names, within));
            sheet.section("steps", "Job by job", table());
        }
        sheet.section("missing", "Other jobs", others());
        sheet.section("person", "Who we understood you to be", new PersonSection(person, names).markup());
        var workings = new ArrayList<Markup>();
        Workings.costing(workings, request.costing());
        Workings.item(workings, "What it is not", Workings.ADVICE);
        sheet.section(
                "workings",
                "How this was computed",
                Element.of("dl", "workings").holding(workings));
        sheet.section("sources", "Sources", Workings.sources(data));
        return sheet.html(title, "plan");
    }

    private String summary() {
        var first = inside.isEmpty()
                ? "No job is newly within reach"
                : Figures.many(inside.size(), "job is", "jobs are") + " within reach, the nearest "
                        + names.job(inside.getFirst().occupation());
        return open.isEmpty() ? first + "." : first + "; " + Figures.many(open.size(), "is", "are") + " open now.";
    }

    /// What the colours stand for.
    private Markup families() {
        var used = EnumSet.noneOf(SkillFamily.class);
        inside.forEach(job -> used.add(names.family(job)));
        var marks = used.stream()
                .map(family -> Element.of("b", Names.style(family)).saying(family.label()))
                .toList();
        return Element.of("p").holding(Markup.text("Jobs live mostly from: "), Markup.joined(", ", marks));
    }

    private Markup table() {
        var table = new Table(
                "reach", "Nearest first.", "Job", "Distance", "Learning", "Price", "Done (most likely)", "First step");
        for (var job : inside) {
            var route = job.route();
            table.row(
                    Element.of("b", Names.style(names.family(job)))
                            .saying(names.job(job.occupation()) + level(job.occupation())),
                    Markup.text(Figures.hours(job.cost())),
                    Markup.text(Figures.hours(route.hours())),
                    Markup.text(Verdict.price(route)),
                    Markup.text(Figures.date(route.finish().p50())),
                    Markup.text(
                            route.legs().isEmpty()
                                    ? "–"
                                    : route.legs().getFirst().leg().title()));
        }
        return table.markup();
    }

    private String level(ConceptId job) {
        return names.taxonomy()
                .findOccupation(job)
                .map(found -> found.entryLevel())
                .filter(level -> level.isPresent())
                .map(level -> " (EQF " + level.getAsInt() + ")")
                .orElse("");
    }

    private Markup others() {
        var items = new ArrayList<Markup>();
        if (!open.isEmpty()) Workings.item(items, "Open now", String.join(", ", open));
        if (!outside.isEmpty()) Workings.item(items, "Farther, or out of reach", String.join(", ", outside));
        if (!undecided.isEmpty()) Workings.item(items, "Not decided in time", String.join(", ", undecided));
        return items.isEmpty() ? Markup.NONE : Element.of("dl", "workings").holding(items);
    }
}
