package org.workways.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.workways.app.answer.RoutePlan;
import org.workways.app.page.PlanLinks;
import org.workways.app.page.PlanPage;
import org.workways.app.page.Section;
import org.workways.route.Leg;

/// What the page of a plan shows.
/// @param opening  what came out, as markup
/// @param sections its parts; those that take long only where they were asked for
/// @param without  what the plan does without, each with the question that takes it back
record RouteView(
        RoutePlan plan,
        Question question,
        String title,
        String density,
        String opening,
        List<Section> sections,
        List<LeftOut> without) {
    /// @param name of a provider, a course or a job
    record LeftOut(String name, String back) {}

    static RouteView of(Desk desk, RoutePlan plan, Frame frame) {
        var question = frame.question();
        var sections = PlanPage.sections(plan, frame.words(), new Links(question, frame)).stream()
                .sorted(Comparator.comparingInt(RouteView::place))
                .toList();
        var without = question.all("without").stream()
                .map(name -> new LeftOut(
                        name(desk, name), question.less("without", name).at("/route")))
                .toList();
        return new RouteView(
                plan,
                question,
                PlanPage.title(plan, frame.words()),
                PlanPage.density(plan),
                PlanPage.opening(plan, frame.words()),
                sections,
                without);
    }

    /// The parts that take long.
    static List<Section> trades(RoutePlan plan, Frame frame) {
        return PlanPage.trades(plan, frame.words(), new Links(frame.question(), frame));
    }

    /// Whether they are among the sections.
    boolean hasTrades() {
        return plan.skyline().isPresent() || plan.robust().isPresent();
    }

    /// The plan in another form: `.json`.
    String as(String suffix) {
        return question.at("/route" + suffix);
    }

    /// The question without the way that was chosen.
    String cheapest() {
        return question.without("via").at("/route");
    }

    String tradesAt() {
        return question.at("/route/trades");
    }

    /// On a screen the calendar stands beside the map; on paper the steps come before it.
    private static int place(Section section) {
        return switch (section.name()) {
            case "map" -> 0;
            case "weeks" -> 1;
            default -> 2;
        };
    }

    private static String name(Desk desk, String unwanted) {
        return desk.names().of(unwanted).orElse(unwanted);
    }

    /// The same question, with one thing changed.
    private record Links(Question question, Frame frame) implements PlanLinks {
        @Override
        public List<Link> step(Leg leg) {
            var links = new ArrayList<Link>();
            var next = question.without("via");
            links.add(
                    new Link(next.plus("without", leg.id().toString()).at("/route"), frame.say("route.without-this")));
            if (leg instanceof Leg.CourseLeg)
                links.add(new Link(knowing(next, leg).at("/route"), frame.say("route.i-know-this")));
            return links;
        }

        @Override
        public Optional<String> along(List<Leg> legs) {
            var ids = legs.stream().map(leg -> leg.id().code()).collect(Collectors.joining(","));
            return Optional.of(question.with("via", ids).at("/route"));
        }

        private static Question knowing(Question question, Leg leg) {
            return question.with(
                    "skills",
                    Skills.with(question.text("skills"), leg.gives().stream().toList()));
        }
    }
}
