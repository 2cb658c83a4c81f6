package org.workways.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.workways.app.answer.Goals;
import org.workways.app.exposure.DescriptionAnswer;
import org.workways.app.exposure.DescriptionJson;
import org.workways.app.exposure.DescriptionText;
import org.workways.app.exposure.ExposureAnswer;
import org.workways.app.exposure.ExposureJson;
import org.workways.app.exposure.ExposureText;
import org.workways.app.exposure.KeptRatings;
import org.workways.app.exposure.Ratings;
import org.workways.app.exposure.WorkforceAnswer;
import org.workways.app.exposure.WorkforceJson;
import org.workways.app.exposure.WorkforceText;
import org.workways.app.wiring.Wiring;
import org.workways.concept.UserException;
import org.workways.exposure.ActivityRatings;
import org.workways.files.document.DocumentReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "exposure",
        mixinStandardHelpOptions = true,
        description =
                "Which tasks of an occupation AIoT takes, changes, leaves and creates, with the reasons, beside what"
                        + " others have published. Tasks are those of O*NET, where it is imported.",
        footer = {
            "",
            "Examples:",
            "  workways exposure meter-reader",
            "  workways exposure onet:51-9061.00 --all",
            "  workways exposure examples/advert-ot-security.txt",
            "  workways exposure --workforce examples/workforce.csv --csv hours.csv"
        })
final class ExposureCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ID|FILE",
            arity = "0..1",
            description = "An occupation of the atlas, or of O*NET as in onet:51-9061.00; or a job description (PDF,"
                    + " DOCX, HTML, Markdown or text), whose sentences are matched to tasks.")
    private Optional<String> given = Optional.empty();

    @Option(
            names = "--workforce",
            paramLabel = "FILE",
            description = "Many people instead: a CSV table with the columns occupation, headcount and, if you like,"
                    + " hours_per_week. Groups of fewer than five people are not shown on their own.")
    private Optional<Path> workforce = Optional.empty();

    @Option(names = "--ratings", paramLabel = "CSV", description = "Work activities that you rate otherwise.")
    private Optional<Path> ratings = Optional.empty();

    @Option(
            names = "--shipped",
            description = "Without the ratings of your own that are kept in the data folder, ratings.csv.")
    private boolean shipped;

    @Option(names = "--all", description = "Every task, with the reasons of all its activities.")
    private boolean all;

    @Option(names = "--json", description = "The answer as JSON on standard output, and nothing else there.")
    private boolean json;

    @Option(names = "--csv", paramLabel = "FILE", description = "With --workforce: the hours also as a table.")
    private Optional<Path> csv = Optional.empty();

    @Override
    public Integer call() {
        if (given.isPresent() == workforce.isPresent())
            throw new UserException(
                    given.isPresent() ? "--workforce needs no ID." : "ID is missing.",
                    "Name an occupation, a job description or, with --workforce, a table of people: one of them."
                            + " See: workways exposure --help");
        if (csv.isPresent() && workforce.isEmpty())
            throw new UserException("--csv needs --workforce.", "Use --json for one occupation.");
        var wiring = CommandLineInterface.wiring(spec);
        var rated = shipped ? Ratings.of(ratings) : Ratings.of(new KeptRatings(wiring.home()), ratings);
        var text = workforce
                .map(file -> people(wiring, file, rated))
                .orElseGet(() -> job(wiring, given.orElseThrow(), rated));
        spec.commandLine().getOut().print(text);
        return 0;
    }

    private String people(Wiring wiring, Path file, ActivityRatings rated) {
        var answer = WorkforceAnswer.of(wiring, file, rated);
        csv.ifPresent(table -> write(table, WorkforceText.csv(answer)));
        return json ? WorkforceJson.text(answer) : WorkforceText.of(answer, all);
    }

    private String job(Wiring wiring, String idOrFile, ActivityRatings rated) {
        var file = Goals.existingFile(idOrFile);
        if (file.isPresent()) return described(wiring, file.get(), rated);
        var answer = ExposureAnswer.of(wiring, idOrFile, rated);
        return json ? ExposureJson.text(answer) : ExposureText.of(answer, all);
    }

    private String described(Wiring wiring, Path file, ActivityRatings rated) {
        var today = LocalDate.now(ZoneId.systemDefault());
        var answer = DescriptionAnswer.of(wiring, DocumentReader.read(file), today, rated);
        return json ? DescriptionJson.text(answer) : DescriptionText.of(answer, all);
    }

    private static void write(Path file, String text) {
        var place = file.toAbsolutePath().normalize();
        var folder = Optional.ofNullable(place.getParent()).orElse(place);
        Output.table(folder).write(Map.of(String.valueOf(place.getFileName()), text));
    }
}
