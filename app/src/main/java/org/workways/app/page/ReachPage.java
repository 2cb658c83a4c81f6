package org.workways.app.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.workways.app.answer.Person;
import org.workways.app.answer.ReachAnswer;
import org.workways.app.words.Figures;
import org.workways.app.words.Words;
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
    private final Figures figures;
    private final double within;
    private final Reached.Decided decided;
    private final List<Reach.Inside> inside = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    private final List<String> undecided = new ArrayList<>();

    private ReachPage(Reached reached, double within, Names names) {
        this.decided = reached.decided();
        this.names = names;
        this.figures = names.figures();
        this.within = within;
        for (var reach : reached.jobs())
            switch (reach) {
                case Reach.Inside job -> inside.add(job);
                case Reach.Open job -> open.add(names.job(job.occupation()));
                case Reach.Outside job -> outside.add(names.job(job.occupation()));
                case Reach.Undecided job -> undecided.add(names.job(job.occupation()));
            }
    }

    /// The whole page in English.
    public static String html(
            Person person, ReachRequest request, Reached reached, Taxonomy taxonomy, List<Provenance> data) {
        return html(person, request, reached, taxonomy, data, Words.ENGLISH);
    }

    /// The whole page. Pure: the same answer gives the same text.
    /// @param reached in the order in which they are shown
    /// @return HTML that is also well-formed XML; it fetches nothing and runs nothing
    public static String html(
            Person person,
            ReachRequest request,
            Reached reached,
            Taxonomy taxonomy,
            List<Provenance> data,
            Words words) {
        var page = new ReachPage(reached, request.within(), new Names(taxonomy, words));
        var title = title(person, request, words);
        var sheet = new Sheet(words);
        sheet.add(Element.of("header")
                .holding(
                        Element.of("h1").saying(title),
                        page.opening(request),
                        LimitWords.list(request.limits(), words)));
        for (var section : page.sections(person, request, data)) sheet.add(section);
        return sheet.html(title, "plan");
    }

    public static String title(Person person, ReachRequest request, Words words) {
        return words.say("reach.title", words.figures().hours(request.within()), PersonSection.source(person, words));
    }

    /// What came out, in a sentence, and how it is measured; markup.
    public static String opening(ReachAnswer answer, Words words) {
        return of(answer, words, PlanLinks.NONE).opening(answer.request()).source();
    }

    /// All parts of the answer that have something to say, in order.
    public static List<Section> sections(ReachAnswer answer, Words words, PlanLinks links) {
        return of(answer, words, links).sections(answer.person(), answer.request(), answer.data());
    }

    private static ReachPage of(ReachAnswer answer, Words words, PlanLinks links) {
        return new ReachPage(answer.reached(), answer.request().within(), new Names(answer.taxonomy(), words, links));
    }

    private Markup opening(ReachRequest request) {
        return Markup.all(
                Element.of("p", "verdict").saying(summary()),
                Element.of("p", "more")
                        .saying(names.say("reach.distance", request.costing().name())));
    }

    private List<Section> sections(Person person, ReachRequest request, List<Provenance> data) {
        var words = names.words();
        var sections = new ArrayList<Section>();
        if (!inside.isEmpty()) {
            sections.add(Section.of("map", names.say("reach.map"), families(), wideChart(), tallChart()));
            sections.add(Section.of("steps", names.say("reach.table"), table()));
        }
        sections.add(Section.of("missing", names.say("reach.others"), others()));
        sections.add(Section.of("person", names.say("plan.person"), new PersonSection(person, names).markup()));
        sections.add(
                Section.of("workings", names.say("plan.workings"), Workings.of(request.costing(), decided, words)));
        sections.add(Section.of("sources", names.say("plan.sources"), Workings.sources(data, words)));
        return sections.stream().filter(section -> !section.isEmpty()).toList();
    }

    /// Islands can be followed; on paper a line each is read more easily.
    private Markup wideChart() {
        return names.links().equals(PlanLinks.NONE)
                ? DistanceChart.wide(inside, names, within)
                : IslandChart.of(inside, names, within);
    }

    private Markup tallChart() {
        return DistanceChart.tall(inside, names, within);
    }

    private String summary() {
        if (inside.isEmpty())
            return open.isEmpty() ? names.say("reach.none") : names.say("reach.none-open", open.size());
        var nearest = names.job(inside.getFirst().occupation());
        return open.isEmpty()
                ? names.say("reach.some", inside.size(), nearest)
                : names.say("reach.some-open", inside.size(), nearest, open.size());
    }

    /// What the colours stand for.
    private Markup families() {
        var used = EnumSet.noneOf(SkillFamily.class);
        inside.forEach(job -> used.add(names.family(job)));
        var marks = used.stream()
                .map(family -> Element.of("b", Names.style(family)).saying(names.family(family)))
                .toList();
        return Element.of("p").holding(Phrase.of(names.words(), "reach.families", Markup.joined(", ", marks)));
    }

    private Markup table() {
        var table = Table.of(
                names.words(),
                "reach",
                "reach.caption",
                "reach.job",
                "reach.cost",
                "reach.learning",
                "ways.price",
                "ways.done-likely",
                "reach.first");
        for (var job : inside) {
            var route = job.route();
            table.row(
                    named(job),
                    Markup.text(figures.hours(job.cost())),
                    Markup.text(figures.hours(route.hours())),
                    Markup.text(Verdict.price(route, names.words())),
                    Markup.text(figures.date(route.finish().p50())),
                    Markup.text(
                            route.legs().isEmpty()
                                    ? "–"
                                    : names.title(route.legs().getFirst().leg())));
        }
        return table.markup();
    }

    private Markup named(Reach.Inside job) {
        var name = Element.of("b", Names.style(names.family(job))).saying(withLevel(job.occupation()));
        return names.links()
                .concept(job.occupation())
                .map(address -> Element.of("a").with("href", address).holding(name))
                .orElse(name);
    }

    private String withLevel(ConceptId job) {
        var name = names.job(job);
        return names.taxonomy()
                .findOccupation(job)
                .map(found -> found.entryLevel())
                .filter(level -> level.isPresent())
                .map(level -> names.say("reach.eqf", name, level.getAsInt()))
                .orElse(name);
    }

    private Markup others() {
        var items = new ArrayList<Markup>();
        other(items, "reach.open", open);
        other(items, "reach.outside", outside);
        other(items, "reach.undecided", undecided);
        return items.isEmpty() ? Markup.NONE : Element.of("dl", "workings").holding(items);
    }

    private void other(List<Markup> items, String key, List<String> jobs) {
        if (!jobs.isEmpty()) items.add(Workings.item(names.say(key), String.join(", ", jobs)));
    }
}
