package org.workways.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.workways.app.answer.DataUsed;
import org.workways.app.answer.Goals;
import org.workways.app.answer.MatrixAnswer;
import org.workways.app.answer.MatrixJson;
import org.workways.app.answer.MatrixText;
import org.workways.app.answer.PeopleTable;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ConceptId;
import org.workways.concept.UserException;
import org.workways.route.MatrixRequest;
import org.workways.route.MatrixTally;
import org.workways.route.Router;
import org.workways.taxonomy.Occupation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "matrix",
        mixinStandardHelpOptions = true,
        description = "What the cheapest way to every occupation costs every person of a table.",
        footer = {
            "",
            "Examples:",
            "  workways matrix --profiles people.csv --hours-per-week 8",
            "  workways matrix --profiles people.csv --to iot-developer,\"data analyst\" --budget 500 --json"
        })
final class MatrixCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--profiles",
            required = true,
            paramLabel = "FILE",
            description =
                    "A CSV table with the columns id (a pseudonym), skills (python:2|mqtt) and from (an occupation).")
    private Path profiles = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "OCCUPATION",
            split = ",",
            description = "Occupations of the atlas (default: every destination); may be given again.")
    private List<String> to = List.of();

    @Mixin
    private final LimitOptions limit = new LimitOptions();

    @Option(names = "--json", description = "The matrix as JSON on standard output, and nothing else there.")
    private boolean json;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the table goes (default: matrix.csv; with --json: nowhere).")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() {
        var wiring = CommandLineInterface.wiring(spec);
        var answer = answer(wiring, LocalDate.now(ZoneId.systemDefault()));
        var file = out.or(() -> json ? Optional.empty() : Optional.of(Path.of("matrix.csv")));
        try (var interrupt = new Interrupt()) {
            var done = written(answer, wiring.router(answer.taxonomy()), interrupt, file);
            var terminal = spec.commandLine().getOut();
            if (!json)
                terminal.print(MatrixText.summary(
                        answer, done, file.map(Path::toString).orElse("")));
            terminal.flush();
        }
        return 0;
    }

    private MatrixAnswer answer(Wiring wiring, LocalDate today) {
        var limits = limit.limits(today, wiring.atlas());
        var costing = wiring.costing(limit.costing).costing();
        var occupations = occupations(wiring);
        var read = PeopleTable.read(profiles, wiring);
        var skills = new TreeSet<ConceptId>();
        read.people().forEach(person -> skills.addAll(person.profile().levels().keySet()));
        var data = DataUsed.of(wiring.atlas(), skills, List.of(), List.of());
        return new MatrixAnswer(
                read.people(),
                occupations,
                limits,
                costing,
                read.issues(),
                wiring.atlas().taxonomy(),
                data);
    }

    private List<ConceptId> occupations(Wiring wiring) {
        if (to.isEmpty())
            return wiring.atlas().taxonomy().destinations().stream()
                    .map(Occupation::id)
                    .toList();
        var goals = new Goals(wiring);
        var ids = new LinkedHashSet<ConceptId>();
        for (var name : to) {
            var goal = goals.named("--to", name).goal();
            if (wiring.atlas().taxonomy().findOccupation(goal.id()).isEmpty())
                throw new UserException(
                        "'%s' (%s) is no occupation of the atlas.".formatted(goal.label(), goal.id()),
                        "A matrix is over occupations of the atlas; ask for this one with workways route.");
            ids.add(goal.id());
        }
        return new ArrayList<>(ids);
    }

    private MatrixAnswer.Done written(MatrixAnswer answer, Router router, Interrupt interrupt, Optional<Path> file) {
        if (file.isEmpty()) return written(answer, router, interrupt, line -> {});
        try (var rows = new RowFile(file.get())) {
            return written(answer, router, interrupt, rows::line);
        }
    }

    private MatrixAnswer.Done written(MatrixAnswer answer, Router router, Interrupt interrupt, Consumer<String> lines) {
        var terminal = spec.commandLine();
        var object = json ? Optional.of(new MatrixJson(answer, terminal.getOut())) : Optional.<MatrixJson>empty();
        var cells = new MatrixTally();
        lines.accept(MatrixText.header(answer));
        int finished = router.matrix(
                request(answer),
                row -> {
                    lines.accept(MatrixText.line(answer, row));
                    object.ifPresent(rows -> rows.row(row));
                    cells.add(row);
                },
                Terminal.progress(terminal.getErr()),
                interrupt::isAsked);
        object.ifPresent(rows -> rows.end(finished));
        return new MatrixAnswer.Done(finished, cells);
    }

    private static MatrixRequest request(MatrixAnswer answer) {
        return MatrixRequest.of(
                answer.people().stream().map(PeopleTable.Entry::profile).toList(),
                answer.occupations(),
                answer.limits(),
                answer.costing());
    }
}
