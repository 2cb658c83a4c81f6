package org.workways.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.workways.app.answer.Answers;
import org.workways.app.answer.People;
import org.workways.app.answer.ReachAnswer;
import org.workways.app.answer.ReachJson;
import org.workways.app.answer.ReachText;
import org.workways.app.page.ReachPage;
import org.workways.app.wiring.Wiring;
import org.workways.app.words.Words;
import org.workways.concept.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "reach",
        mixinStandardHelpOptions = true,
        description = "Every occupation whose cheapest way costs no more than so many hours, with that cost.",
        footer = {
            "",
            "Examples:",
            "  workways reach --cv examples/bruno.docx --within 300h",
            "  workways reach --from cashier --within 500h --budget 200 --json"
        })
final class ReachCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final PersonOptions person = new PersonOptions();

    @Option(
            names = "--within",
            required = true,
            paramLabel = "HOURS",
            description = "Most that a way may cost, in hours under the costing, as in 300h.")
    private String within = "";

    @Mixin
    private final LimitOptions limit = new LimitOptions();

    @Option(names = "--json", description = "The answer as JSON on standard output, and nothing else there.")
    private boolean json;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where reach.html and reach.json go (default: this folder; with --json: nowhere).")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private final PageOptions page = new PageOptions();

    @Option(names = "--explain", description = "Also how many jobs were decided by what.")
    private boolean explain;

    @Override
    public Integer call() {
        var terminal = spec.commandLine();
        var words = page.words();
        var answer = answer(CommandLineInterface.wiring(spec), LocalDate.now(ZoneId.systemDefault()));
        var folder = out.or(() -> json ? Optional.empty() : Optional.of(Path.of("")));
        var files = folder.map(place -> Output.plan(place)
                .write(Map.of("reach.html", page(answer, words), "reach.json", ReachJson.text(answer))));
        if (json) terminal.getOut().print(ReachJson.text(answer));
        else terminal.getOut().print(ReachText.of(answer, explain, files.orElseGet(ArrayList::new)));
        return 0;
    }

    private ReachAnswer answer(Wiring wiring, LocalDate today) {
        double hours = hours(within);
        var limits = limit.limits(today, wiring.atlas());
        var taxonomy = wiring.atlas().taxonomy();
        var who = person.read(new People(wiring, taxonomy), limit.start.isPresent() ? limits.start() : today);
        var costing = wiring.costing(limit.costing).costing();
        return new Answers(wiring.atlas()).reach(wiring.router(taxonomy), who, limits, costing, hours);
    }

    private static String page(ReachAnswer answer, Words words) {
        return ReachPage.html(
                answer.person(), answer.request(), answer.reached(), answer.taxonomy(), answer.data(), words);
    }

    /// `300h`, `300 h` or `300`.
    private static double hours(String text) {
        var number = text.strip().replaceFirst("(?i)\\s*h$", "");
        if (!number.matches("[0-9]{1,6}([.][0-9]+)?") || Double.parseDouble(number) == 0)
            throw new UserException("--within is '%s'.".formatted(text), "Give hours above 0, as in --within 300h.");
        return Double.parseDouble(number);
    }
}
