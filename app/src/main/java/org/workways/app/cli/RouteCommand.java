package org.workways.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.workways.app.answer.Answers;
import org.workways.app.answer.Goals;
import org.workways.app.answer.People;
import org.workways.app.answer.PlanCalendar;
import org.workways.app.answer.RouteJson;
import org.workways.app.answer.RoutePlan;
import org.workways.app.answer.RouteText;
import org.workways.app.demand.DemandData;
import org.workways.app.page.PlanPage;
import org.workways.app.wiring.Wiring;
import org.workways.app.words.Words;
import org.workways.concept.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "route",
        mixinStandardHelpOptions = true,
        description = "The cheapest ordered way to a job, and how good it is proven to be.",
        footer = {
            "",
            "Examples:",
            "  workways route --cv examples/amina.pdf --to \"IoT developer\" --hours-per-week 8 --budget 400",
            "  workways route --from cashier --to \"data analyst\" --budget 0 --mode online",
            "  workways route --skills \"python:2, mqtt\" --to examples/advert-ot-security.txt --json"
        })
final class RouteCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final PersonOptions person = new PersonOptions();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "GOAL",
            description = "An occupation (id, label or another name), or an advert's file.")
    private String goal = "";

    @Mixin
    private final LimitOptions limit = new LimitOptions();

    @Option(names = "--alternatives", paramLabel = "N", description = "How many other routes, 0 to 9 (default: 2).")
    private int alternatives = 2;

    @Option(names = "--skyline", description = "Also all routes that no other beats on hours, price and finishing day.")
    private boolean skyline;

    @Option(names = "--robust", description = "Also what changes if hours or credit are off by 30 %%.")
    private boolean robust;

    @Option(names = "--json", description = "The answer as JSON on standard output, and nothing else there.")
    private boolean json;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where plan.html, plan.json and plan.ics go (default: this folder; with --json: nowhere).")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private final PageOptions page = new PageOptions();

    @Option(names = "--explain", description = "Also every piece of evidence and every reason.")
    private boolean explain;

    @Override
    public Integer call() {
        var today = LocalDate.now(java.time.ZoneId.systemDefault());
        var terminal = spec.commandLine();
        var words = page.words();
        var plan = plan(CommandLineInterface.wiring(spec), today);
        var folder = out.or(() -> json ? Optional.empty() : Optional.of(Path.of("")));
        var files = folder.map(place -> Output.plan(place).write(texts(plan, words)));
        if (json) terminal.getOut().print(RouteJson.text(plan));
        else terminal.getOut().print(RouteText.of(plan, explain, files.orElseGet(ArrayList::new)));
        return 0;
    }

    private RoutePlan plan(Wiring wiring, LocalDate today) {
        if (alternatives < 0 || alternatives > 9)
            throw new UserException("--alternatives is %d.".formatted(alternatives), "Give 0 to 9.");
        var limits = limit.limits(today, wiring.atlas());
        var costing = wiring.costing(limit.costing).costing();
        var date = limit.start.isPresent() ? limits.start() : today;
        var target = DemandData.beside(wiring, new Goals(wiring).resolve(goal, date));
        var who = person.read(new People(wiring, target.taxonomy()), date);
        var beside = new Answers.Beside(alternatives, skyline, robust);
        var router = wiring.router(target.taxonomy());
        return new Answers(wiring.atlas()).route(router, who, target, limits, costing, beside);
    }

    private static SequencedMap<String, String> texts(RoutePlan plan, Words words) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("plan.html", PlanPage.html(plan, words));
        texts.put("plan.json", RouteJson.text(plan));
        texts.put(
                "plan.ics",
                PlanCalendar.text(
                        plan, plan.request().limits().start().atStartOfDay().toInstant(ZoneOffset.UTC), words));
        return texts;
    }
}
