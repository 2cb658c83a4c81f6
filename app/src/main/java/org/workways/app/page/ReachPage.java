package org.workways.app.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.workways.app.answer.Person;
import org.workways.app.answer.ReachAnswer;
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
        var page = new ReachPage(reached.jobs(), request.within(), new Names(taxonomy));
        var sheet = new Sheet();
        sheet.add(Element.of("header")
                .holding(
                        Element.of("h1").saying(title(person, request)),
                        page.opening(request),
                        LimitWords.list(request.limits())));
        for (var section : page.sections(person, request, data, PlanLinks.NONE)) sheet.add(section);
        return sheet.html(title(person, request), "plan");
    }

    public static String title(Person person, ReachRequest request) {
        return "Jobs within " + Figures.hours(request.within()) + " of " + person.source();
    }

    /// What came out, in a sentence, and how it is measured.
    public static String opening(ReachAnswer answer) {
        return of(answer).opening(answer.request()).source();
    }

    /// All parts of the answer that have something to say, in order.
    public static List<Section> sections(ReachAnswer answer, PlanLinks links) {
        return of(answer).sections(answer.person(), answer.request(), answer.data(), links);
    }

    private static ReachPage of(ReachAnswer answer) {
        return new ReachPage(
                answer.reached().jobs(), answer.request().within(), new Names(answer.taxonomy()));
    }

    private Markup opening(ReachRequest request) {
        return Markup.all(
                Element.of("p", "verdict").saying(summary()),
                Element.of("p", "more")
                        .saying("Distance is cost in hours under the costing “"
                                + request.costing().name() + "”; each is proven the least under these limits."));
    }

    private List<Section> sections(Person person, ReachRequest request, List<Provenance> data, PlanLinks links) {
        var sections = new ArrayList<Section>();
        if (!inside.isEmpty()) {
            var map = links == PlanLinks.NONE
                    ? DistanceChart.wide(inside, names, within)
                    : IslandChart.of(inside, names, within, links);
            sections.add(Section.of(
                    "map", "How far each job is", families(), map, DistanceChart.tall(inside, names, within)));
            sections.add(Section.of("steps", "Job by job", table(links)));
        }
        sections.add(Section.of("missing", "Other jobs", others()));
        sections.add(Section.of(
                "person", "Who we understood you to be", new PersonSection(person, names).markup()));
        var workings = new ArrayList<Markup>();
        Workings.costing(workings, request.costing());
        Workings.item(workings, "What it is not", Workings.ADVICE);
        sections.add(Section.of(
                "workings",
                "How this was computed",
                Element.of("dl", "workings").holding(workings)));
        sections.add(Section.of("sources", "Sources", Workings.sources(data)));
        return sections.stream().filter(section -> !section.isEmpty()).toList();
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

    private Markup table(PlanLinks links) {
        var table = new Table(
                "reach", "Nearest first.", "Job", "Distance", "Learning", "Price", "Done (most likely)", "First step");
        for (var job : inside) {
            var route = job.route();
            table.row(
                    Markup.all(named(job, links), Markup.text(level(job.occupation()))),
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

    private Markup named(Reach.Inside job, PlanLinks links) {
        var name = Element.of("b", Names.style(names.family(job))).saying(names.job(job.occupation()));
        return links.concept(job.occupation())
                .map(address -> Element.of("a").with("href", address).holding(name))
                .orElse(name);
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
